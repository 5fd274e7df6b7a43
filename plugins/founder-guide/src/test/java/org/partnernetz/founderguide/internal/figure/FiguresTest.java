// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.founderguide.internal.finance.Basis;
import org.partnernetz.founderguide.internal.finance.Line;
import org.partnernetz.founderguide.internal.finance.LineKind;
import org.partnernetz.founderguide.internal.finance.TaxStatus;
import org.partnernetz.money.Cents;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;

@PluginTest
@DisplayName("The figures of a plan")
class FiguresTest {
    private static final UUID PROJECT = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Base BASE = new Base(YearMonth.of(2027, 3), new Cents(5_000_00), TaxStatus.SMALL_BUSINESS);

    private static final Base REGULAR = new Base(YearMonth.of(2027, 3), new Cents(5_000_00), TaxStatus.REGULAR);

    private Figures figures;

    @BeforeEach
    void open(TestPlatform platform) throws SQLException {
        platform.sql("""
                insert into ${schema}.founding_project
                  (id, organisation_id, code, title, industry, legal_form, work_form, phase, adviser_id, founder_id,
                   opened_at, version)
                values ('00000000-0000-7000-8000-000000000001', ${organisation}, 'ABCDEFGH', 'Café', '', 'UNDECIDED',
                  'FULL_TIME', 'ACCESS', ${person}, ${another}, now(), 0)""");
        figures = platform.as(Role.MEMBER).get(Figures.class);
    }

    @Test
    @DisplayName("are kept together: rows with a key are changed, those without are added, missing ones are taken out")
    void areKept(TestPlatform platform) {
        write(List.of(line("Miete", 800_00), line("Strom", 90_00)), List.of(loan(12)));
        platform.clock().pass(Duration.ofMinutes(1));
        var draft = figures.draft(PROJECT);
        assertThat(draft.base()).isEqualTo(BASE);
        var rent = draft.cost().stream()
                .filter(line -> line.name().equals("Miete"))
                .findFirst()
                .orElseThrow();
        var dearer = line("Miete", 850_00).as(rent.id(), LineKind.COST, Basis.NET);
        figures.write(
                PROJECT,
                new PlanDraft(
                        draft.seen(),
                        BASE,
                        Basis.GROSS,
                        List.of(),
                        List.of(dearer, line("Telefon", 40_00)),
                        List.of(),
                        draft.loan(),
                        List.of()));
        assertThat(figures.lines(PROJECT))
                .extracting(line ->
                        line.kind() + " " + line.name() + " " + line.amount().value())
                .containsExactly("COST Miete 85000", "COST Telefon 4000", "LOAN Bank 100000");
        assertThat(figures.line(PROJECT, Objects.requireNonNull(rent.id())).amount())
                .isEqualTo(new Cents(850_00));
    }

    @Test
    @DisplayName("hold what the kind of a line asks for, and by default the tax of the plan and all of its months")
    void areFilled() {
        var loan = add(line(LineKind.LOAN, "Bank", 1_000_00, new Cents(3_50), 12));
        assertThat(figures.line(PROJECT, Objects.requireNonNull(loan.id()))).isEqualTo(loan);
        assertThat(loan.last()).isEqualTo(36);
        assertThat(loan.rate()).isEqualTo(new Cents(3_50));
        assertThat(loan.quantity()).isZero();
        var cost = add(line(LineKind.COST, "Miete", 1, null, null));
        assertThat(cost.basis()).isEqualTo(Basis.GROSS);
        assertThat(cost.repayments()).isZero();
    }

    @Test
    @DisplayName("are refused with each fault at its row, and then nothing is kept")
    void areRefused() {
        var refused = catchThrowableOfType(
                InvalidException.class,
                () -> write(List.of(line("Miete", 800_00), line("Strom", -1)), List.of(loan(0))));
        assertThat(refused.faults())
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactly("cost[1].amount negative", "loan[0].repayments loan-without-repayment");
        assertThat(figures.lines(PROJECT)).isEmpty();
    }

    @Test
    @DisplayName("are written on one basis: who changes the tax of the plan says that the amounts are converted")
    void areOnOneBasis() {
        write(List.of(line("Miete", 800_00)), List.of());
        figures.change(PROJECT, REGULAR);
        var draft = figures.draft(PROJECT);
        assertThat(draft.basis()).isEqualTo(Basis.GROSS);
        var refused = catchThrowableOfType(InvalidException.class, () -> figures.write(PROJECT, draft));
        assertThat(refused.faults())
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactly("basis mixed-basis");
        var converted = new PlanDraft(
                draft.seen(), REGULAR, Basis.NET, List.of(), draft.cost(), List.of(), List.of(), List.of());
        figures.write(PROJECT, converted);
        assertThat(figures.lines(PROJECT)).extracting(Line::basis).containsExactly(Basis.NET);
        assertThat(figures.draft(PROJECT).basis()).isEqualTo(Basis.NET);
    }

    @Test
    @DisplayName("are not written over what somebody else has saved meanwhile")
    void areSeen() {
        var seen = figures.draft(PROJECT);
        add(line(LineKind.COST, "Miete", 800_00, null, null));
        assertThatThrownBy(() -> figures.write(PROJECT, seen))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("figures-changed"));
        assertThat(figures.lines(PROJECT)).hasSize(1);
    }

    @Test
    @DisplayName("are nobody's outside the organisation")
    void stayInside(TestPlatform platform) {
        var elsewhere = platform.elsewhere(Role.MEMBER).get(Figures.class);
        assertThatThrownBy(() -> elsewhere.draft(PROJECT)).isInstanceOf(NotFoundException.class);
    }

    private void write(List<Line> costs, List<Line> loans) {
        var seen = figures.draft(PROJECT).seen();
        figures.write(PROJECT, new PlanDraft(seen, BASE, Basis.GROSS, List.of(), costs, List.of(), loans, List.of()));
    }

    private Line add(Line line) {
        return figures.add(PROJECT, line).item();
    }

    /** As the page sends it: the list tells the kind. */
    private static Line line(String name, long cents) {
        return line(null, name, cents, null, null);
    }

    private static Line loan(int repayments) {
        return line(null, "Bank", 1_000_00, new Cents(3_50), repayments);
    }

    /** What is not asked for is left out. */
    @SuppressWarnings("NullAway")
    private static Line line(
            @Nullable LineKind kind, String name, long cents, @Nullable Cents rate, @Nullable Integer repayments) {
        return new Line(
                null,
                kind,
                name,
                new Cents(cents),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                rate,
                null,
                repayments);
    }
}
