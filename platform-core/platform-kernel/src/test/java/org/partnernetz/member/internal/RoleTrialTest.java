// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.fixture.Modules;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Topic;
import org.partnernetz.member.Members;
import org.partnernetz.member.host.RoleTrials;
import org.partnernetz.notification.Notices;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.tenant.host.RoleTrial;

@DisplayName("An administrator who looks with another role")
class RoleTrialTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final RoleTrial TRIAL = WORLD.get(RoleTrial.class);
    private static final TenantContext TENANT = WORLD.get(TenantContext.class);
    private static final PageRequest FIRST = PageRequest.after(null);

    private static Organisation home;
    private static PersonId head;
    private static PersonId member;
    private static Forum forum;
    private static Topic topic;

    @BeforeAll
    static void people() {
        home = WORLD.organisation("trial");
        head = WORLD.member(home, "Trial Head", Role.ADMINISTRATOR);
        member = WORLD.member(home, "Trial Member", Role.MEMBER);
        forum = WORLD.forum(home, Audience.ORGANISATION);
        topic = WORLD.topic(member, home, forum, Audience.ORGANISATION);
    }

    private static <T> T trying(Role role, Callable<T> work) {
        return WORLD.as(head, home, () -> TRIAL.callAs(TENANT.required(), role, work));
    }

    @Test
    @DisplayName("acts with that role alone, as the same person")
    void acts() {
        var acting = trying(Role.MEMBER, TENANT::required);
        assertThat(acting.roles()).containsExactly(Role.MEMBER);
        assertThat(acting.person()).isEqualTo(head);
        assertThat(acting.network()).isTrue();
        assertThat(trying(Role.GUEST, TENANT::required).network()).isFalse();
        assertThat(WORLD.as(head, home, TRIAL::isOn)).isFalse();
        assertThat(trying(Role.MEMBER, TRIAL::isOn)).isTrue();
    }

    @Test
    @DisplayName("sees what the role sees")
    void sees() {
        assertThatThrownBy(
                        () -> trying(Role.GUEST, () -> WORLD.get(Members.class).clients(FIRST)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(trying(Role.GUEST, () -> WORLD.get(Forums.class).topic(home.slug(), topic.id())))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"MODERATOR", "MEMBER", "GUEST"})
    @DisplayName("writes nothing: the database refuses it")
    void writesNothing(Role role) {
        assertRefused(() -> trying(role, () -> WORLD.get(Forums.class).reply(topic.id(), "Geschrieben")));
        assertRefused(() -> trying(role, () -> {
            WORLD.get(Notices.class).markAllRead();
            return role;
        }));
        var other = acting(member);
        assertRefused(() -> trying(
                role, () -> TENANT.callAs(other, () -> WORLD.get(Forums.class).reply(topic.id(), "Verschachtelt"))));
        assertRefused(() -> WORLD.as(
                head,
                home,
                () -> TRIAL.callReading(() -> WORLD.get(Forums.class).reply(topic.id(), "Anderswo"))));
    }

    private static Acting acting(PersonId person) {
        return WORLD.acting(person, home);
    }

    private static void assertRefused(Callable<?> writing) {
        assertThatThrownBy(writing::call)
                .satisfiesAnyOf(
                        refused -> assertThat(refused).isInstanceOf(NotAllowedException.class),
                        refused -> assertThat(refused).rootCause().hasMessageContaining("read-only transaction"));
    }

    @Test
    @DisplayName("reads a topic, and it stays unread")
    void reads() {
        assertThat(trying(Role.MEMBER, () -> WORLD.get(Forums.class).read(home.slug(), topic.id(), FIRST)))
                .isNotNull();
        assertThat(WORLD.as(head, home, () -> WORLD.get(Forums.class).unread(5)))
                .extracting(unread -> unread.topic().id())
                .contains(topic.id());
    }

    @ParameterizedTest(name = "{0} has it, {1} looks: {2}")
    @CsvSource({"MEMBER, MEMBER, false", "ADMINISTRATOR, MEMBER, false", "ADMINISTRATOR|MEMBER, MEMBER, true"})
    @DisplayName("has a permission of a plugin that both roles have")
    void intersects(String holders, Role role, boolean has) {
        var plugin = "trial-" + holders.toLowerCase(Locale.ROOT).replace('|', '-');
        Modules.permit(plugin, "see", holders.replace('|', ','));
        Modules.enable(plugin, home);
        var permissions =
                trying(role, () -> TENANT.required().surroundings().seat().permissions());
        assertThat(permissions.contains(plugin + "/see")).isEqualTo(has);
    }

    @Test
    @DisplayName("is told to the trail, at the begin and at the end; nobody else begins")
    void told() {
        var trials = WORLD.get(RoleTrials.class);
        WORLD.as(head, home, () -> {
            trials.begin(Role.GUEST);
            trials.end(Role.GUEST);
            return head;
        });
        assertThat(WORLD.as(head, home, () -> WORLD.get(AuditTrail.class).entries(AuditTrail.Filter.all(), FIRST))
                        .items())
                .extracting(AuditEntry::action)
                .startsWith("role-trial.ended", "role-trial.begun");
        for (var role : Set.of(Role.ADMINISTRATOR, Role.CLIENT)) {
            assertThatThrownBy(() -> begin(head, role)).isInstanceOf(NotAllowedException.class);
        }
        for (var role : List.of(Role.MEMBER, Role.GUEST)) {
            assertThatThrownBy(() -> begin(member, role)).isInstanceOf(NotAllowedException.class);
        }
    }

    private static Role begin(PersonId who, Role role) {
        return WORLD.as(who, home, () -> {
            WORLD.get(RoleTrials.class).begin(role);
            return role;
        });
    }
}
