// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.plugin.ItemPage;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.workflow.Moves;
import org.partnernetz.workflow.Wanted;

/** One course: its state, its facts, and the possible next steps. */
@PluginPage("course")
@Component(service = CoursePage.class, scope = ServiceScope.PROTOTYPE)
public final class CoursePage extends ItemPage<Course> {
    private final Courses courses;
    private final Form<NewCourse> change = Form.of(NewCourse.class);

    private Moves moves = Moves.none();

    @Activate
    public CoursePage(@Reference Courses courses, @Reference PluginAddresses addresses) {
        super("course", addresses);
        this.courses = courses;
    }

    @Override
    protected Course read(UUID key) {
        return courses.get(key);
    }

    @Override
    protected void loaded(Place place) {
        var course = getItem();
        moves = new Moves(courses.moves(course), course.version());
        change.filled(new NewCourse(course.title(), course.startsOn(), course.places()));
    }

    /** Takes a step. */
    public String move(Wanted wanted) {
        courses.move(getKey(), wanted);
        return here("moved");
    }

    /** Saves the facts if nobody else has changed them since they were shown. */
    public String save() {
        courses.change(getKey(), moves.getVersion(), change.read());
        return here("saved");
    }

    public CourseState[] getStates() {
        return CourseState.values();
    }

    public Moves getMoves() {
        return moves;
    }

    public Form<NewCourse> getChange() {
        return change;
    }
}
