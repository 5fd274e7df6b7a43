// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.document.IssuedPapers;
import org.partnernetz.document.PaperKind;
import org.partnernetz.document.host.PaperRegister.Genuine;
import org.partnernetz.document.host.PaperRegister.Names;
import org.partnernetz.fixture.Modules;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.time.NetworkDays;

@DisplayName("A paper in the register")
class PapersTest {
    private static final PaperKind COPY = PaperKind.byCode("copy");
    private static final PaperKind CERTIFICATE = PaperKind.byCodeAndSurname("certificate");
    private static final String SURNAME = "Müller-Łukasz";

    private final MovingClock clock = new MovingClock(Clock.systemUTC().instant());
    private final World world = World.inSharedDatabase(clock);
    private final UUID item = UUID.randomUUID();
    private Organisation home;
    private PersonId member;

    @BeforeEach
    void found() {
        ((Modules) world.get(Contributions.class)).start("guide");
        home = world.organisation("issuing");
        member = world.member(home, "issuer", Role.MEMBER);
    }

    @Test
    @DisplayName("tells its issuer, kind and days to everybody with its code, however it is typed")
    void tells() {
        var code = issue(COPY, null);
        var typed = " " + code.toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 - ");
        assertThat(check(typed, "whoever")).hasValueSatisfying(paper -> {
            assertThat(paper.issuer()).isEqualTo(home.name());
            assertThat(paper.kind()).isEqualTo(new Names("copy de", "copy en"));
            assertThat(paper.issuedOn()).isEqualTo(NetworkDays.today(clock));
            assertThat(paper.validUntil()).isEqualTo(until());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller-Łukasz", "MÜLLER ŁUKASZ", "  muller-Łukasz ", "Mu\u0308ller'Łukasz"})
    @DisplayName("asks for the surname, whatever its case, accents and hyphens")
    void asksSurname(String typed) {
        assertThat(check(issue(CERTIFICATE, SURNAME), typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Strauß", "STRAUSS", "STRAUẞ", "strauß"})
    @DisplayName("takes ß for what it is in capitals, old and new")
    void sharpS(String typed) {
        assertThat(check(issue(CERTIFICATE, "Strauß"), typed)).isPresent();
    }

    @Test
    @DisplayName(
            "has one answer for a wrong code, no or a wrong surname, and for what is withdrawn, expired or removed")
    void tellsNothingElse() {
        var code = issue(CERTIFICATE, SURNAME);
        assertThat(check("", "")).isEmpty();
        assertThat(check(code.substring(1), SURNAME)).isEmpty();
        assertThat(check(code, "")).isEmpty();
        assertThat(check(code, "Mueller Łukasz")).isEmpty();
        assertThat(check(code, SURNAME)).isPresent();
        as(papers -> papers.withdraw(item));
        assertThat(check(code, SURNAME)).isEmpty();
        var next = issue(COPY, null);
        as(papers -> papers.forget(item));
        assertThat(check(next, "")).isEmpty();
        var last = issue(COPY, null);
        clock.advance(Duration.ofDays(366));
        assertThat(check(last, "")).isEmpty();
    }

    @Test
    @DisplayName("tells nothing for an hour after ten wrong surnames, and keeps nobody away from others")
    void slowsGuessing() {
        var guessed = issue(CERTIFICATE, SURNAME);
        var other = issue(CERTIFICATE, SURNAME);
        for (var attempt = 0; attempt < 9; attempt++) {
            check(guessed, "Schmidt" + attempt);
        }
        assertThat(check(guessed, SURNAME)).isPresent();
        check(guessed, "Schmidt");
        assertThat(check(guessed, SURNAME)).isEmpty();
        assertThat(check(other, SURNAME)).isPresent();
        clock.advance(Duration.ofMinutes(61));
        assertThat(check(guessed, SURNAME)).isPresent();
    }

    @Test
    @DisplayName("is checked without a write, so that kept pages stay, unless the surname was wrong")
    void isReadOnly() throws SQLException {
        var code = issue(CERTIFICATE, SURNAME);
        var written = writer();
        assertThat(check(code, SURNAME)).isPresent();
        assertThat(check(issue(COPY, null), "")).isPresent();
        assertThat(writer()).isEqualTo(written);
        check(code, "Schmidt");
        assertThat(writer()).isGreaterThan(written);
    }

    /** The last transaction that wrote or locked a paper with a surname. */
    private long writer() throws SQLException {
        return count("select greatest(xmin::text::bigint, xmax::text::bigint) from core.issued_paper where item = '"
                + item + "' and surname_hash is not null");
    }

    @Test
    @DisplayName("leaves neither code nor surname in the database")
    void keepsHashes() throws SQLException {
        var code = issue(CERTIFICATE, SURNAME);
        assertThat(count("select count(*) from core.issued_paper p where p::text ilike '%" + code
                        + "%' or p::text ilike '%ukasz%'"))
                .isZero();
        var same = issue(CERTIFICATE, SURNAME);
        assertThat(count("select count(distinct surname_hash) from core.issued_paper where item = '" + item + "'"))
                .as(same)
                .isEqualTo(2);
    }

    @Test
    @DisplayName("is neither written, seen nor withdrawn by others: other organisations, guests, advice-seekers")
    void isOwn() {
        var code = issue(COPY, null);
        var elsewhere = world.organisation("elsewhere");
        var stranger = world.member(elsewhere, "stranger", Role.ADMINISTRATOR);
        world.as(stranger, elsewhere, () -> {
            papers().withdraw(item);
            papers().forget(item);
            return item;
        });
        assertThat(check(code, "")).isPresent();
        for (var role : new Role[] {Role.GUEST, Role.CLIENT}) {
            var person = world.member(home, "nobody" + role.name().toLowerCase(Locale.ROOT), role);
            assertThatThrownBy(() -> world.as(person, home, () -> papers().issue(COPY, item, until(), null)))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    @DisplayName("is refused with the wrong surname or none, for a day that is over, and beyond the bound")
    void isBounded() throws SQLException {
        assertThatThrownBy(() -> issue(CERTIFICATE, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> issue(CERTIFICATE, "-"))
                .as("of which nothing is compared")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> issue(COPY, SURNAME)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> world.as(
                        member,
                        home,
                        () -> papers().issue(
                                        COPY, item, NetworkDays.today(clock).minusDays(1), null)))
                .isInstanceOf(IllegalArgumentException.class);
        for (var paper = 0; paper < IssuedPapers.PAPERS_MAX; paper++) {
            issue(COPY, null);
        }
        assertThatThrownBy(() -> issue(COPY, null)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("leaves the register once it is no longer valid")
    void isPurged() throws SQLException {
        issue(COPY, null);
        var repository = world.get(PaperRepository.class);
        var tomorrow = until().plusDays(1);
        assertThat(world.as(member, home, () -> repository.purge(home.id().value(), until())))
                .isZero();
        assertThat(world.as(member, home, () -> repository.purge(home.id().value(), tomorrow)))
                .isEqualTo(1);
    }

    private LocalDate until() {
        return NetworkDays.today(clock).plusYears(1);
    }

    private IssuedPapers papers() {
        return world.get(DefaultPapers.class).of("guide");
    }

    private String issue(PaperKind kind, @Nullable String surname) {
        return world.as(member, home, () -> papers().issue(kind, item, until(), surname));
    }

    private void as(Consumer<IssuedPapers> work) {
        world.as(member, home, () -> {
            work.accept(papers());
            return item;
        });
    }

    private Optional<Genuine> check(String code, String surname) {
        return world.get(DefaultPapers.class).check(code, surname);
    }

    private static long count(String query) throws SQLException {
        try (var superuser = TestDatabase.shared().superuser();
                var rows = superuser.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
