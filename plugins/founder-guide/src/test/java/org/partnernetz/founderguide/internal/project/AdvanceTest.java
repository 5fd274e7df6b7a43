// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;

@DisplayName("A founding project")
class AdvanceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FoundingProject project = new FoundingProject();

    @Test
    @DisplayName("goes from access to orientation without conditions")
    void goesToOrientation() {
        assertThat(next(false)).isEqualTo(Phase.ORIENTATION);
    }

    @Test
    @DisplayName("is planned only once its industry is known")
    void needsIndustryForPlanning() {
        project.phase = Phase.ORIENTATION;
        assertThat(missing(false)).containsExactly("industry");
        project.industry = "Gastronomie";
        assertThat(next(false)).isEqualTo(Phase.PLANNING);
    }

    @Test
    @DisplayName("starts only with a legal form and a whole plan, and names both at once")
    void needsPlanForStart() {
        project.phase = Phase.PLANNING;
        assertThat(missing(false)).containsExactly("legalForm", "chapters", "figures");
        project.legalForm = LegalForm.FREELANCE;
        assertThat(missing(false)).containsExactly("chapters", "figures");
        assertThat(next(true)).isEqualTo(Phase.START);
    }

    @Test
    @DisplayName("is looked after only once it has started and was reported")
    void needsStartForConsolidation() {
        project.phase = Phase.START;
        assertThat(missing(true)).containsExactly("startedOn", "reportedOn");
        project.startedOn = TODAY.plusDays(1);
        project.reportedOn = TODAY;
        assertThat(missing(true)).as("a start in the future").containsExactly("startedOn");
        project.startedOn = TODAY;
        assertThat(next(true)).isEqualTo(Phase.CONSOLIDATION);
    }

    @Test
    @DisplayName("has no phase after the last")
    void endsWithConsolidation() {
        project.phase = Phase.CONSOLIDATION;
        assertThatThrownBy(() -> next(true)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("stays as it is once advice has ended")
    void staysWhenClosed() {
        project.closedOn = TODAY;
        assertThatThrownBy(() -> next(true)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("goes back from any phase but the first")
    void goesBack() {
        assertThat(Phase.ACCESS.previous()).isEmpty();
        assertThat(Phase.CONSOLIDATION.previous()).contains(Phase.START);
        for (var phase : Phase.values()) {
            phase.next().ifPresent(next -> assertThat(next.previous()).contains(phase));
        }
    }

    private Phase next(boolean planComplete) {
        return new Advance(project, planComplete, planComplete, TODAY).next();
    }

    private Iterable<String> missing(boolean planComplete) {
        return catchThrowableOfType(InvalidException.class, () -> next(planComplete)).faults().stream()
                .map(InvalidException.Fault::field)
                .toList();
    }
}
