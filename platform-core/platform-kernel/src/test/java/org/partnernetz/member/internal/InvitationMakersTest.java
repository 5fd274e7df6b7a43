// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.Members;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.member.host.Admissions;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.text.Codes;

@DisplayName("Invitations of somebody who may not invite any more")
class InvitationMakersTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Invitations INVITATIONS = WORLD.get(Invitations.class);
    private static final Admissions ADMISSIONS = WORLD.get(Admissions.class);

    private final String own = Codes.fresh(8).toLowerCase(Locale.ROOT).replaceAll("[0-9]", "x");
    private final Organisation home = WORLD.organisation("makers-" + own);
    private final PersonId chief = WORLD.member(home, "Leitung " + own, Role.ADMINISTRATOR);
    private final PersonId second = WORLD.member(home, "Zweite Leitung " + own, Role.ADMINISTRATOR);

    @Test
    @DisplayName("open nothing, but for those whom members invite; whoever renews one makes it")
    void endWithTheirMaker() {
        var administrator = invite(Role.ADMINISTRATOR);
        var client = invite(Role.CLIENT);

        WORLD.as(chief, home, () -> WORLD.get(Members.class).change(second, Set.of(Role.MEMBER), true));

        assertThat(ADMISSIONS.look(administrator.code())).isEmpty();
        assertThat(ADMISSIONS.look(client.code())).isPresent();
        var renewed = WORLD.as(
                chief, home, () -> INVITATIONS.renew(administrator.invitation().id()));
        assertThat(ADMISSIONS.look(renewed.code())).isPresent();
    }

    @Test
    @DisplayName("open nothing while their maker rests, or once the membership has ended")
    void restAndEnd() {
        var invitation = invite(Role.MEMBER);

        WORLD.as(chief, home, () -> WORLD.get(Members.class).pause(second));
        assertThat(ADMISSIONS.look(invitation.code())).isEmpty();
        WORLD.as(chief, home, () -> WORLD.get(Members.class).resume(second));
        assertThat(ADMISSIONS.look(invitation.code())).isPresent();
        WORLD.as(chief, home, () -> {
            WORLD.get(Members.class).end(second);
            return second;
        });
        assertThat(ADMISSIONS.look(invitation.code())).isEmpty();
    }

    private Invitation.Issued invite(Role role) {
        var draft = new NewInvitation("Amal", null, Set.of(role), true, null, "de");
        return WORLD.as(second, home, () -> INVITATIONS.invite(draft));
    }
}
