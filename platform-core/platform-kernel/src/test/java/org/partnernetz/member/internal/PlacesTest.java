// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.member.host.Places;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("The places of an organisation")
class PlacesTest {
    private final World world = World.inSharedDatabase();
    private final Organisation home = world.organisation("places");
    private final PersonId chief = world.member(home, "Wiebke Platz", Role.ADMINISTRATOR);

    @Test
    @DisplayName("are taken by members and open invitations, are scarce at eight tenths, and then full")
    void fill() {
        world.member(home, "Wim Mitglied", Role.MEMBER);
        allow("5");
        assertThat(taken()).isEqualTo(new Places.Taken(2, 5));
        assertThat(taken().isScarce()).isFalse();
        invite(2);
        assertThat(taken()).isEqualTo(new Places.Taken(4, 5));
        assertThat(taken().isScarce()).isTrue();
        assertThatThrownBy(() -> invite(2)).isInstanceOfSatisfying(ConflictException.class, PlacesTest::isFull);

        var last = invite(1).get(0);
        assertThatThrownBy(() -> invite(1)).isInstanceOfSatisfying(ConflictException.class, PlacesTest::isFull);
        world.as(chief, home, () -> {
            world.get(Invitations.class).revoke(last.invitation().id());
            return chief;
        });
        assertThat(invite(1)).hasSize(1);
    }

    private static void isFull(ConflictException refused) {
        assertThat(refused.code()).isEqualTo("people-full");
    }

    private void allow(String people) {
        world.as(world.keeper(), () -> {
            world.get(Settings.class).chooseFor(home.slug(), Setting.MOST_PEOPLE, people);
            return home;
        });
    }

    private Places.Taken taken() {
        return world.as(chief, home, () -> world.get(Places.class).taken());
    }

    private List<Invitation.Issued> invite(int people) {
        var draft = new NewInvitation("Neu", null, Set.of(Role.MEMBER), true, null, "de");
        var drafts = Collections.nCopies(people, draft);
        return world.as(chief, home, () -> world.get(Invitations.class).invite(drafts));
    }
}
