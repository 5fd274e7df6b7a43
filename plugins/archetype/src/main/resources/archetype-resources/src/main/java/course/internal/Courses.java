// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.paging.Page;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Rows;
import org.partnernetz.store.Store;
import org.partnernetz.workflow.Move;
import org.partnernetz.workflow.Wanted;
import org.partnernetz.workflow.Workflow;

/** The courses of the acting organisation, and their workflow. */
@Component(service = Courses.class)
public final class Courses {
    static final String PLAN = "plan";

    static final Workflow<CourseState, Course> WAY = Workflow.of("course", CourseState.class, Course.class)
            .step("open", CourseState.PLANNED, CourseState.OPEN)
            .needs("no-day", course -> course.startsOn() != null)
            .by(PLAN)
            .step("finish", CourseState.OPEN, CourseState.DONE)
            .by(PLAN)
            .step("cancel", CourseState.OPEN, CourseState.CANCELLED)
            .by(PLAN)
            .back("withdraw", CourseState.OPEN, CourseState.PLANNED)
            .by(PLAN)
            .ends(CourseState.DONE, CourseState.CANCELLED)
            .done();

    private final Rows<CourseRow> rows;
    private final PluginAccess access;
    private final Audit audit;

    @Activate
    public Courses(
            @Reference Store store, @Reference Clock clock, @Reference PluginAccess access, @Reference Audit audit) {
        this.rows = Rows.of(store, clock, CourseRow.class);
        this.access = access;
        this.audit = audit;
    }

    /** Lists the courses as the query asks, newest first by default. */
    public Page<Course> list(ListQuery query) {
        return rows.list(query).map(CourseRow::toCourse);
    }

    /** @throws NotFoundException if the organisation has no such course */
    public Course get(UUID id) {
        return rows.get(id).toCourse();
    }

    /** Plans a course. */
    public Course plan(NewCourse course) {
        access.require(PLAN);
        var row = new CourseRow();
        write(course, row);
        return rows.add(row).toCourse();
    }

    /** Changes a course if it still has this version. */
    public Course change(UUID id, int version, NewCourse course) {
        access.require(PLAN);
        return rows.change(id, version, row -> write(course, row)).toCourse();
    }

    private static void write(NewCourse course, CourseRow row) {
        row.title = course.title();
        row.startsOn = course.startsOn();
        row.places = course.places();
    }

    /** The steps from the current state, and why some cannot be taken. */
    public List<Move> moves(Course course) {
        return WAY.moves(course.state(), course, access);
    }

    /** Takes a step. */
    public Course move(UUID id, Wanted wanted) {
        return rows.change(id, row -> WAY.move(row, wanted, row.toCourse(), access, audit))
                .toCourse();
    }
}
