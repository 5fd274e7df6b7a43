// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.fixture.Modules;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.host.Handovers;
import org.partnernetz.member.host.Handovers.Duty;
import org.partnernetz.member.spi.Responsibilities;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Codes;

@DisplayName("Whoever leaves")
class HandoversTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Handovers HANDOVERS = WORLD.get(Handovers.class);
    private static final String PLUGIN = "gardens";

    private final Modules modules = (Modules) WORLD.get(Contributions.class);
    private Organisation home;
    private PersonId chief;
    private PersonId leaving;
    private PersonId staying;

    @BeforeEach
    void people() {
        var own = Codes.fresh(8).toLowerCase(Locale.ROOT).replaceAll("[0-9]", "x");
        home = WORLD.organisation("leaving-" + own);
        chief = WORLD.member(home, "Leitung " + own, Role.ADMINISTRATOR);
        leaving = WORLD.member(home, "Gehend " + own, Role.MEMBER);
        staying = WORLD.member(home, "Bleibend " + own, Role.MEMBER);
    }

    @AfterEach
    void stop() {
        modules.stop(PLUGIN);
    }

    @Test
    @DisplayName("gives coming events and what plugins tell to a successor, in the step that ends the membership")
    void handsOver() {
        var event = announce(leaving);
        var gardens = new Gardens(leaving);
        modules.start(PLUGIN, gardens);
        Modules.enable(PLUGIN, home);

        assertThat(duties(leaving))
                .extracting(Duty::label, Duty::address)
                .containsExactly(
                        tuple("Sprechstunde", "/o/" + home.slug() + "/events/" + event),
                        tuple("Beet 5", "/o/" + home.slug() + "/p/gardens/bed/5"));
        assertThatThrownBy(() -> end(leaving, null))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactly(new InvalidException.Fault("successor", "required", "")));

        end(leaving, staying);

        assertThat(WORLD.get(TenantContext.class).membership(leaving, home.slug()))
                .isEmpty();
        assertThat(duties(staying)).extracting(Duty::label).containsExactly("Sprechstunde", "Beet 5");
        assertThat(gardens.actedAs).containsOnly(leaving);
    }

    @Test
    @DisplayName("needs no successor without any duty")
    void nothingToHandOver() {
        modules.start(PLUGIN, new Gardens(staying));

        assertThat(duties(leaving)).isEmpty();
        end(leaving, null);

        assertThat(WORLD.get(TenantContext.class).membership(leaving, home.slug()))
                .isEmpty();
    }

    @Test
    @DisplayName("stays where a plugin cannot hand over, with everything")
    void rollsBack() {
        announce(leaving);
        modules.start(PLUGIN, new Gardens(leaving) {
            @Override
            public void handOver(PersonId from, PersonId to) {
                throw new ConflictException("conflict");
            }
        });
        Modules.enable(PLUGIN, home);

        assertThatThrownBy(() -> end(leaving, staying)).isInstanceOf(ConflictException.class);

        assertThat(duties(leaving)).extracting(Duty::label).containsExactly("Sprechstunde", "Beet 5");
    }

    @Test
    @DisplayName("stays while a module that fails, or does not run, may know of more; others can be told what is known")
    void silent() throws SQLException {
        announce(leaving);
        modules.start(PLUGIN, new Gardens(leaving) {
            @Override
            public List<Responsibility> of(PersonId person) {
                throw new IllegalStateException("broken");
            }
        });
        Modules.enable(PLUGIN, home);
        assertSilent();

        modules.stop(PLUGIN);
        run("create schema gardens", "create table gardens.bed (keeper uuid references core.person)");
        try {
            assertSilent();
        } finally {
            run("drop schema gardens cascade");
        }
        end(leaving, staying);
    }

    @Test
    @DisplayName("waits for no module that was taken away, even if it left its data behind")
    void takenAway() throws SQLException {
        announce(leaving);
        Modules.enable(PLUGIN, home);
        run("create schema gardens", "create table gardens.bed (keeper uuid references core.person)");
        try {
            assertSilent();
            run("insert into core.plugin_wish values ('gardens', false, false, null, null, now())");
            end(leaving, staying);
        } finally {
            run("drop schema gardens cascade", "delete from core.plugin_wish where plugin = 'gardens'");
        }
    }

    @Test
    @DisplayName("is told by the others, although a statement of one module failed")
    void failedStatement() throws SQLException {
        announce(leaving);
        var accounts = WORLD.get(AccountRepository.class);
        modules.start(PLUGIN, new Gardens(leaving) {
            @Override
            public List<Responsibility> of(PersonId person) {
                accounts.choose(person.value(), "no language", null);
                return List.of();
            }
        });
        Modules.enable(PLUGIN, home);
        modules.start("zoo", new Gardens(leaving));
        try {
            var duties = WORLD.as(chief, home, () -> HANDOVERS.of(leaving, Locale.GERMAN));
            assertThat(duties.silent()).contains(PLUGIN);
            assertThat(duties.known()).extracting(Duty::label).contains("Sprechstunde", "Beet 5");
        } finally {
            modules.stop("zoo");
            modules.stop(PLUGIN);
        }
    }

    private void assertSilent() {
        var duties = WORLD.as(chief, home, () -> HANDOVERS.of(leaving, Locale.GERMAN));
        assertThat(duties.silent()).containsExactly(PLUGIN);
        assertThat(duties.known()).extracting(Duty::label).containsExactly("Sprechstunde");
        assertThatThrownBy(() -> end(leaving, staying))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("module-silent"));
    }

    private static void run(String... statements) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    @Test
    @DisplayName("gives nothing to guests, to advice-seekers, to people elsewhere or to nobody else")
    void successors() throws SQLException {
        announce(leaving);
        var over = WORLD.member(home, "Vorbei " + home.slug(), Role.MEMBER);
        end(over);
        var guest = WORLD.member(home, "Gast " + home.slug(), false, Role.GUEST);
        var client = WORLD.member(home, "Rat " + home.slug(), false, Role.CLIENT);
        var elsewhere = WORLD.member(WORLD.organisation("elsewhere"), "Woanders " + home.slug(), Role.MEMBER);

        for (var successor : List.of(guest, client, elsewhere, leaving, over)) {
            assertThatThrownBy(() -> end(leaving, successor))
                    .isInstanceOfSatisfying(
                            InvalidException.class,
                            invalid -> assertThat(invalid.faults())
                                    .containsExactly(new InvalidException.Fault("successor", "wrong", "")));
        }
        assertThatThrownBy(() -> WORLD.as(staying, home, () -> HANDOVERS.of(leaving, Locale.GERMAN)))
                .isInstanceOf(NotAllowedException.class);
    }

    /** The last day was yesterday, and the job of the night has not run. */
    private static void end(PersonId over) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update core.membership set last_day = current_date - 2 where person_id = '" + over + "'");
        }
    }

    private UUID announce(PersonId by) {
        var start = World.soon();
        var draft = new NewOccasion(
                "Sprechstunde", "", start, start.plusHours(1), "Ort", null, 5, Audience.ORGANISATION, null);
        return WORLD.as(by, home, () -> WORLD.get(Events.class).announce(draft)).id();
    }

    private List<Duty> duties(PersonId person) {
        return WORLD.as(chief, home, () -> HANDOVERS.of(person, Locale.GERMAN)).known();
    }

    private void end(PersonId person, @Nullable PersonId successor) {
        WORLD.as(chief, home, () -> {
            HANDOVERS.end(person, successor);
            return person;
        });
    }

    /** A plugin in which one person looks after a bed. */
    private static class Gardens implements Responsibilities {
        private final List<PersonId> actedAs = new ArrayList<>();
        private PersonId keeper;

        Gardens(PersonId keeper) {
            this.keeper = keeper;
        }

        @Override
        public List<Responsibility> of(PersonId person) {
            return person.equals(keeper) ? List.of(new Responsibility("Beet 5", "bed/5")) : List.of();
        }

        @Override
        public void handOver(PersonId from, PersonId to) {
            actedAs.add(WORLD.get(TenantContext.class).required().person());
            keeper = to;
        }
    }
}
