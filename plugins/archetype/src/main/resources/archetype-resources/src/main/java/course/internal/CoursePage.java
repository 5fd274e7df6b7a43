// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.plugin.ItemPage;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.workflow.Moves;
import org.partnernetz.workflow.Wanted;

/** One course: its state, its facts, and the possible next steps. */
@PluginPage("course")
@Component(service = CoursePage.class, scope = ServiceScope.PROTOTYPE)
public final class CoursePage extends ItemPage<Course> {
    @Reference
    Courses courses;

    public final CourseState[] states = CourseState.values();
    public final Form<NewCourse> change = Form.of(NewCourse.class);
    public Moves moves = Moves.none();

    @Override
    protected Course read(UUID key) {
        return courses.get(key);
    }

    @Override
    protected void loaded(Place place) {
        var course = getItem();
        moves = new Moves(courses.moves(course), course.version());
        change.filled(new NewCourse(course.title(), course.startsOn(), course.places()))
                .showing(course.version());
    }

    /** Takes a step. */
    public String move(Wanted wanted) {
        courses.move(getKey(), wanted);
        return here("moved");
    }

    /** Saves the facts if nobody else has changed them since they were shown. */
    public String save() {
        courses.change(getKey(), change.seen(), change.read());
        return here("saved");
    }
}
