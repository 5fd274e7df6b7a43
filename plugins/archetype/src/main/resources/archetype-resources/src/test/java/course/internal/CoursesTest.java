// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.testkit.plugin.TestPlatform.may;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;
import org.partnernetz.workflow.Wanted;

@PluginTest
@DisplayName("A course")
class CoursesTest {
    private static final LocalDate DAY = LocalDate.of(2030, 1, 7);

    @Test
    @DisplayName("goes from the plan to its end, and is found by its state")
    void goesItsWay(TestPlatform platform) {
        var courses = platform.as(Role.MEMBER).get(Courses.class);
        var course = courses.plan(course(DAY));
        courses.move(course.id(), new Wanted("open", null, null));
        assertThat(courses.list(ListQuery.all().with("state", "OPEN")).items())
                .extracting(Course::title)
                .containsExactly("Reading");
        assertThat(courses.move(course.id(), new Wanted("finish", null, null)).state())
                .isEqualTo(CourseState.DONE);
    }

    @Test
    @DisplayName("is not opened before its first day is known, and says so")
    void needsADay(TestPlatform platform) {
        var courses = platform.as(Role.MEMBER).get(Courses.class);
        var course = courses.plan(course(null));
        assertThat(courses.moves(course)).singleElement().matches(move -> !move.isOpen());
        assertThatThrownBy(() -> courses.move(course.id(), new Wanted("open", null, null)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    @DisplayName("is planned by those who may, read by the others, and not there elsewhere")
    void hasItsReaders(TestPlatform platform) {
        var course = platform.as(Role.MEMBER).get(Courses.class).plan(course(DAY));
        var reader = platform.colleague(Role.MEMBER, may()).get(Courses.class);
        assertThat(reader.get(course.id()).title()).isEqualTo("Reading");
        assertThatThrownBy(() -> reader.plan(course(DAY))).isInstanceOf(NotAllowedException.class);
        var elsewhere = platform.elsewhere(Role.MEMBER).get(Courses.class);
        assertThatThrownBy(() -> elsewhere.get(course.id())).isInstanceOf(NotFoundException.class);
    }

    private static NewCourse course(@Nullable LocalDate day) {
        return new NewCourse("Reading", day, 12);
    }
}
