// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.setting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.setting.Settings.Line;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("A setting")
class SettingsTest {
    private final World world = World.inSharedDatabase();
    private final Settings settings = world.get(Settings.class);
    private final Organisation home = world.organisation("sets");
    private final PersonId chief = world.member(home, "Waltraud Wert", Role.ADMINISTRATOR);

    /** Values for the whole network would count for every other test, too. */
    @AfterEach
    void forget() throws SQLException {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            statement.execute("delete from core.setting where organisation_id is null");
        }
    }

    @Test
    @DisplayName("counts by its default, then as the network, then as the organisation says, and each way back")
    void counts() {
        assertThat(days()).isEqualTo(90);
        forAll(Setting.MAIL_DAYS, "120", true);
        assertThat(days()).isEqualTo(120);
        choose(Setting.MAIL_DAYS, "60");
        assertThat(days()).isEqualTo(60);
        forAll(Setting.MAIL_DAYS, "120", false);
        assertThat(days()).isEqualTo(120);
        assertThatThrownBy(() -> choose(Setting.MAIL_DAYS, "61")).isInstanceOf(NotAllowedException.class);
        forAll(Setting.MAIL_DAYS, null, true);
        assertThat(days()).isEqualTo(60);
        choose(Setting.MAIL_DAYS, null);
        assertThat(days()).isEqualTo(90);
    }

    @Test
    @DisplayName("says who changed it last, what counts otherwise, and stands in the trail")
    void told() {
        choose(Setting.MAIL_DAYS, "61");
        assertThat(own(Setting.MAIL_DAYS))
                .satisfies(line -> assertThat(line.changedBy()).isEqualTo("Waltraud Wert"))
                .satisfies(line -> assertThat(line.own()).isEqualTo("61"))
                .satisfies(line -> assertThat(line.otherwise()).isEqualTo("90"));
        var entries = world.as(
                chief, home, () -> world.get(AuditTrail.class).entries(AuditTrail.Filter.all(), PageRequest.first()));
        assertThat(entries.items().get(0).action()).isEqualTo("setting.changed");
        assertThat(entries.items().get(0).details()).isEqualTo(Map.of("value", "61"));
    }

    @Test
    @DisplayName("stays closed to organisations until somebody says otherwise, and the trail tells it")
    void staysClosed() {
        forAll(Setting.MAIL_DAYS, "120", false);
        forAll(Setting.MAIL_DAYS, "100", null);
        assertThat(own(Setting.MAIL_DAYS).open()).isFalse();
        var entries = world.as(
                world.keeper(),
                () -> world.get(AuditTrail.class).entries(AuditTrail.Filter.all(), PageRequest.first()));
        assertThat(entries.items().get(0).details()).isEqualTo(Map.of("value", "100", "open", "false"));
        forAll(Setting.MAIL_DAYS, null, true);
        forAll(Setting.MAIL_DAYS, "100", null);
        assertThat(own(Setting.MAIL_DAYS).open()).isTrue();
    }

    @Test
    @DisplayName("is cleaned whatever way it comes")
    void cleaned() {
        choose(Setting.CASE_WORDS, " Kranich,\r\nSto\u202erch\u0000 ");
        assertThat(own(Setting.CASE_WORDS).own()).isEqualTo("Kranich,\nStorch");
        choose(Setting.MAIL_DAYS, " 61\n");
        assertThat(days()).isEqualTo(61);
    }

    @Test
    @DisplayName("accepts values within its limits alone")
    void limits() {
        for (var wrong : new String[] {"", "59", "366", "1.5", "viel"}) {
            assertThatThrownBy(() -> choose(Setting.MAIL_DAYS, wrong)).as(wrong).isInstanceOf(InvalidException.class);
        }
        assertThatThrownBy(() -> choose(Setting.CASE_WORDS, "Kranich, ab")).isInstanceOf(InvalidException.class);
        assertThat(days()).isEqualTo(90);
    }

    @Test
    @DisplayName("of words adds those of the organisation to those of the network")
    void words() {
        forAll(Setting.CASE_WORDS, "Kranich, Storch", true);
        choose(Setting.CASE_WORDS, "Amsel; Storch");
        assertThat(world.as(chief, home, () -> settings.words(Setting.CASE_WORDS)))
                .containsExactly("Kranich", "Storch", "Amsel");
    }

    @Test
    @DisplayName("that bounds organisations is for the coordination alone, for all of them and for each")
    void bounds() throws SQLException {
        assertThatThrownBy(() -> choose(Setting.MOST_PEOPLE, "999")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> world.as(chief, home, settings::ofNetwork)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asChief(() -> settings.chooseFor(home.slug(), Setting.MOST_PEOPLE, "999")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asChief(() -> settings.chooseForAll(Setting.MOST_PEOPLE, "999", true)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(this::writeBound).isInstanceOf(SQLException.class).hasMessageContaining("row-level");

        forAll(Setting.MOST_PEOPLE, "50", true);
        assertThat(own(Setting.MOST_PEOPLE).value()).isEqualTo("50");
        world.as(world.keeper(), () -> {
            settings.chooseFor(home.slug(), Setting.MOST_PEOPLE, "70");
            return home;
        });
        assertThat(own(Setting.MOST_PEOPLE).value()).isEqualTo("70");
        assertThat(own(Setting.MOST_PEOPLE).open()).isFalse();
    }

    /** As an administrator who gets past the service. */
    private void writeBound() throws SQLException {
        try (var app = TestDatabase.shared().app().getConnection();
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            Bound.in(
                    statement,
                    Map.of("app.tenant", home.id().value(), "app.person", chief.value(), "app.roles", "ADMINISTRATOR"));
            statement.execute("insert into core.setting values (" + home.id().value()
                    + ", 'most-people', '999', true, null, now())");
        }
    }

    @Test
    @DisplayName("is nobody's business but that of administrators")
    void hidden() {
        var member = world.member(home, "Wolf Mitglied", Role.MEMBER);
        assertThatThrownBy(() -> world.as(member, home, settings::own)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> world.as(member, home, () -> {
                    settings.choose(Setting.MAIL_DAYS, "60");
                    return member;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    private long days() {
        return world.as(chief, home, () -> settings.number(Setting.MAIL_DAYS));
    }

    private Line own(Setting setting) {
        return world.as(chief, home, settings::own).stream()
                .filter(line -> line.setting() == setting)
                .findFirst()
                .orElseThrow();
    }

    private void choose(Setting setting, @Nullable String value) {
        asChief(() -> settings.choose(setting, value));
    }

    private void asChief(Runnable work) {
        world.as(chief, home, () -> {
            work.run();
            return chief;
        });
    }

    private void forAll(Setting setting, @Nullable String value, @Nullable Boolean open) {
        world.as(world.keeper(), () -> {
            settings.chooseForAll(setting, value, open);
            return home;
        });
    }
}
