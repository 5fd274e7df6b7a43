// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.testkit.plugin.TestPlatform.may;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.founderguide.internal.project.Founders.FounderEmail;
import org.partnernetz.founderguide.internal.project.Founders.NewFounder;
import org.partnernetz.founderguide.internal.project.Founders.Speaks;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.Member;
import org.partnernetz.member.Members;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;

@PluginTest
@DisplayName("A founder")
class FoundersTest {
    private static final UUID PROJECT = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final FounderEmail EMAIL = new FounderEmail("lina@example.org");

    private static final NewFounder LINA = new NewFounder("Lina", "lina@example.org", Speaks.EN);
    private static final UUID INVITATION = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private final List<NewInvitation> invited = new ArrayList<>();

    @BeforeEach
    void open(TestPlatform platform) throws SQLException {
        platform.sql("""
                insert into ${schema}.founding_project
                  (id, organisation_id, code, title, industry, legal_form, work_form, phase, adviser_id, opened_at,
                   version)
                values ('00000000-0000-7000-8000-000000000001', ${organisation}, 'ABCDEFGH', 'Café', '', 'UNDECIDED',
                  'FULL_TIME', 'ACCESS', ${person}, now(), 0)""");
        platform.with(Invitations.class, invitations());
    }

    @Test
    @DisplayName("without an account is invited to the project by its adviser")
    void isInvited(TestPlatform platform) {
        var founders = platform.as(Role.MEMBER).get(Founders.class);
        assertThat(founders.invite(PROJECT, LINA).item().path()).isEqualTo("/join/CODE");
        assertThat(invited)
                .containsExactly(new NewInvitation("Lina", "lina@example.org", Set.of(Role.CLIENT), false, null, "en"));

        var client = platform.as(Role.CLIENT);
        platform.platform()
                .get(Founders.class)
                .accepted(INVITATION, client.person().value());
        assertThat(client.get(Projects.class).get(PROJECT).founder())
                .isEqualTo(client.person().value());
    }

    @Test
    @DisplayName("is invited by nobody who does not see the project, and to none whose advice has ended")
    void isNotInvited(TestPlatform platform) {
        var colleague = platform.colleague(Role.MEMBER, may(May.ADVISE)).get(Founders.class);
        assertThatThrownBy(() -> colleague.invite(PROJECT, LINA)).isInstanceOf(NotFoundException.class);
        var adviser = platform.as(Role.MEMBER, may(May.ADVISE));
        adviser.get(Projects.class).close(PROJECT, new Projects.Closing(Result.ABANDONED));
        assertThatThrownBy(() -> adviser.get(Founders.class).invite(PROJECT, LINA))
                .isInstanceOf(ConflictException.class);
        assertThat(invited).isEmpty();
    }

    @Test
    @DisplayName("who has an account is not invited, but linked; it is theirs until it is taken back")
    void isLinked(TestPlatform platform) {
        var client = platform.as(Role.CLIENT);
        platform.with(Members.class, members(client.person()));
        var founders = platform.as(Role.MEMBER).get(Founders.class);
        assertThatThrownBy(() -> founders.invite(PROJECT, LINA)).isInstanceOf(InvalidException.class);
        assertThat(invited).isEmpty();
        founders.link(PROJECT, EMAIL);
        assertThat(client.get(Projects.class).get(PROJECT).founder())
                .isEqualTo(client.person().value());
        founders.unlink(PROJECT);
        assertThatThrownBy(() -> client.get(Projects.class).get(PROJECT)).isInstanceOf(NotFoundException.class);
    }

    private Invitations invitations() {
        return (Invitations) Proxy.newProxyInstance(
                Invitations.class.getClassLoader(), new Class<?>[] {Invitations.class}, (proxy, method, arguments) -> {
                    var draft = (NewInvitation) arguments[0];
                    invited.add(draft);
                    var made = new Invitation(
                            INVITATION,
                            draft.name(),
                            draft.email(),
                            draft.roles(),
                            false,
                            null,
                            draft.language(),
                            "",
                            Instant.EPOCH,
                            Instant.EPOCH,
                            Invitation.State.OPEN);
                    return new Invitation.Issued(made, "CODE", "/join/CODE");
                });
    }

    /** An organisation with one advice-seeker. */
    private static Members members(PersonId person) {
        return (Members) Proxy.newProxyInstance(
                Members.class.getClassLoader(),
                new Class<?>[] {Members.class},
                (proxy, method, arguments) -> method.getName().equals("client")
                        ? Optional.of(new Member(person, "Lina", Set.of(Role.CLIENT), false, Instant.EPOCH))
                        : Map.of());
    }
}
