// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.text.Codes;

@DisplayName("Invitations by mail")
class MailedInvitationsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Invitations INVITATIONS = WORLD.get(Invitations.class);

    private final String own = Codes.fresh(8).toLowerCase(Locale.ROOT).replaceAll("[0-9]", "x");
    private final Organisation home = WORLD.organisation("mailed-" + own);
    private final PersonId chief = WORLD.member(home, "Leitung " + own, Role.ADMINISTRATOR);
    private final PersonId adviser = WORLD.member(home, "Beratung " + own, Role.MEMBER);

    @Test
    @DisplayName("are sent fifty times an hour for a member, and once each; without a mail as often as they like")
    void ofMembers() throws SQLException {
        var mailed = invite(adviser, "post");
        assertConflict(() -> renew(adviser, mailed), "invitation-just-sent");
        assertThat(renew(chief, mailed).invitation().state()).isEqualTo(Invitation.State.OPEN);
        renew(adviser, renew(adviser, invite(adviser, null)));

        var drafts = IntStream.range(0, Invitations.MAILS_OF_MEMBER_MAX)
                .mapToObj(n -> draft("m" + n))
                .toList();
        WORLD.as(adviser, home, () -> INVITATIONS.invite(drafts));
        assertConflict(() -> invite(adviser, "mehr"), "too-many-mails-of-yours");
        invite(adviser, null);
        invite(chief, "mehr");

        anHourPasses();
        invite(adviser, "noch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"anna@localhost", "anna(kommentar)@test.example", "anna;bert@test.example", "a@test..example"})
    @DisplayName("name no address to which no mail can be sent")
    void addresses(String address) {
        var draft = new NewInvitation("Amal", address, Set.of(Role.CLIENT), false, null, "de");
        assertThatThrownBy(() -> WORLD.as(chief, home, () -> INVITATIONS.invite(draft)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.faults()).containsExactly(new Fault("email", "wrong", "")));
    }

    private NewInvitation draft(@Nullable String name) {
        var address = name == null ? null : name + '-' + own + "@example.org";
        return new NewInvitation("Amal", address, Set.of(Role.CLIENT), false, null, "de");
    }

    private Invitation.Issued invite(PersonId by, @Nullable String name) {
        return WORLD.as(by, home, () -> INVITATIONS.invite(draft(name)));
    }

    private Invitation.Issued renew(PersonId by, Invitation.Issued issued) {
        return WORLD.as(by, home, () -> INVITATIONS.renew(issued.invitation().id()));
    }

    private void anHourPasses() throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update core.invitation set sent_at = sent_at - interval '61 minutes' where organisation_id = "
                            + home.id().value());
        }
    }

    private static void assertConflict(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
