// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.paging.Page;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;

/** The courses by state, and the form for the next one. */
@PluginPage("index")
@Component(service = IndexPage.class, scope = ServiceScope.PROTOTYPE)
public final class IndexPage implements LoadedPage {
    @Reference
    Courses courses;

    @Reference
    PluginAddresses addresses;

    public final Form<NewCourse> course = Form.of(NewCourse.class);
    public final CourseState[] states = CourseState.values();
    public ListQuery query;
    public Page<Course> page;

    @Override
    public void load(Place place) {
        if (place.item() != null) {
            throw new NotFoundException();
        }
        query = place.query();
        page = courses.list(query);
    }

    /** Plans the course and shows it. */
    public String plan() {
        return addresses.page("course", courses.plan(course.read()).id()) + "?done=saved";
    }

    /** The address of the list in one state. */
    public String in(CourseState state) {
        return addresses.page("index") + query.with("state", state.name()).address();
    }

    /** The address of the list in all states. */
    public String getAll() {
        return addresses.page("index") + query.with("state", "").address();
    }

    /** Says whether the list shows only this state. */
    public boolean only(CourseState state) {
        return query.filter("state").filter(state.name()::equals).isPresent();
    }
}
