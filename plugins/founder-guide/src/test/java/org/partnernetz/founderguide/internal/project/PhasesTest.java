// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.workflow.Move;
import org.partnernetz.workflow.Refusal;
import org.partnernetz.workflow.Wanted;

@DisplayName("A founding project")
class PhasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FoundingProject project = new FoundingProject();
    private final Set<String> permissions = new HashSet<>(Set.of(May.ADVISE, May.LEAD));

    @Test
    @DisplayName("goes from access to orientation without conditions")
    void goesToOrientation() {
        assertThat(missing("orient", false)).isEmpty();
        move("orient", "", false);
        assertThat(project.phase).isEqualTo(Phase.ORIENTATION);
    }

    @Test
    @DisplayName("is planned only once its industry is known")
    void needsIndustryForPlanning() {
        project.phase = Phase.ORIENTATION;
        assertThat(missing("plan", false)).containsExactly("industry-open");
        project.industry = "Gastronomie";
        assertThat(missing("plan", false)).isEmpty();
    }

    @Test
    @DisplayName("starts only with a legal form and a whole plan, and names both at once")
    void needsPlanForStart() {
        project.phase = Phase.PLANNING;
        assertThat(missing("start", false)).containsExactly("legal-form-open", "chapters-open", "figures-open");
        project.legalForm = LegalForm.FREELANCE;
        assertThat(missing("start", false)).containsExactly("chapters-open", "figures-open");
        assertThat(missing("start", true)).isEmpty();
    }

    @Test
    @DisplayName("is looked after only once it has started and was reported, as the law asks")
    void needsStartForConsolidation() {
        project.phase = Phase.START;
        assertThat(missing("consolidate", true)).containsExactly("start-open", "report-open");
        assertThat(step("consolidate", true).refusals())
                .contains(new Refusal("report-open", "§ 14 Abs. 1 GewO, § 138 Abs. 1 AO"));
        project.startedOn = TODAY.plusDays(1);
        project.reportedOn = TODAY;
        assertThat(missing("consolidate", true)).as("a start in the future").containsExactly("start-open");
        project.startedOn = TODAY;
        assertThat(missing("consolidate", true)).isEmpty();
    }

    @Test
    @DisplayName("goes back to the phase before with a reason, by those who lead")
    void goesBack() {
        project.phase = Phase.CONSOLIDATION;
        assertThat(Phases.WAY.moves(project.phase, known(true), permissions::contains))
                .extracting(Move::step)
                .containsExactly("undo");
        assertThatThrownBy(() -> move("undo", " ", true)).isInstanceOf(InvalidException.class);
        for (var before : List.of(Phase.START, Phase.PLANNING, Phase.ORIENTATION, Phase.ACCESS)) {
            move("undo", "Aus Versehen", true);
            assertThat(project.phase).isEqualTo(before);
        }
        project.phase = Phase.START;
        permissions.clear();
        assertThatThrownBy(() -> move("undo", "Aus Versehen", true)).isInstanceOf(NotAllowedException.class);
        assertThat(project.phase).isEqualTo(Phase.START);
    }

    @Test
    @DisplayName("has no phase after the last")
    void endsWithConsolidation() {
        assertThat(Phases.onwards(Phase.CONSOLIDATION)).isEmpty();
        assertThat(Phases.onwards(Phase.ACCESS)).contains("orient");
    }

    @Test
    @DisplayName("is taken on by those who advise alone")
    void isForAdvisers() {
        permissions.remove(May.ADVISE);
        assertThat(Phases.WAY.moves(Phase.PLANNING, known(true), permissions::contains))
                .extracting(Move::step)
                .containsExactly(Phases.BACK);
    }

    private void move(String step, String reason, boolean planComplete) {
        Phases.WAY.move(
                project,
                new Wanted(step, 0, reason),
                known(planComplete),
                permissions::contains,
                (action, item, details) -> assertThat(action).isEqualTo("phase.moved"));
    }

    private List<String> missing(String step, boolean planComplete) {
        return step(step, planComplete).refusals().stream().map(Refusal::reason).toList();
    }

    private Move step(String key, boolean planComplete) {
        return Phases.WAY.moves(project.phase, known(planComplete), permissions::contains).stream()
                .filter(move -> move.step().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Phases.Known known(boolean planComplete) {
        return new Phases.Known(project, planComplete, planComplete, TODAY);
    }
}
