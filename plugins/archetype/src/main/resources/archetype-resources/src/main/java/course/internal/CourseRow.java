// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import static org.partnernetz.store.Listed.Use.FILTER;
import static org.partnernetz.store.Listed.Use.SEARCH;
import static org.partnernetz.store.Listed.Use.SORT;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.Listed;
import org.partnernetz.store.OwnRow;
import org.partnernetz.workflow.Staged;

/** A row of one organisation. */
@Entity
@Table(name = "course")
class CourseRow extends OwnRow implements Staged<CourseState> {

    @Listed({SEARCH, SORT})
    String title = "";

    @Nullable
    LocalDate startsOn;

    int places;

    @Listed(FILTER)
    @Enumerated(EnumType.STRING)
    CourseState state = CourseState.PLANNED;

    @Override
    public CourseState state() {
        return state;
    }

    @Override
    public void state(CourseState next) {
        state = next;
    }

    @Override
    public String subject() {
        return id().toString();
    }

    Course toCourse() {
        return new Course(id(), version(), title, startsOn, places, state);
    }
}
