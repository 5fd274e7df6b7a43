// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.Members;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.member.NewMember;
import org.partnernetz.member.host.Places;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("The places of an organisation")
class PlacesTest {
    private static final int CALLERS = 8;

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

    @Test
    @DisplayName("are asked for whoever comes: added at once, again, or by an invitation that had ended")
    void forAll() throws SQLException {
        var former = world.member(home, "Wanda Gegangen", Role.MEMBER);
        world.as(chief, home, () -> {
            world.get(Members.class).end(former);
            return former;
        });
        var ended = invite(1).get(0).invitation().id();
        change("update core.invitation set made_at = now() - interval '9 days', sent_at = now() - interval '9 days',"
                + " until = now() - interval '1 day' where id = '" + ended + "'");
        allow("2");
        var late = new NewMember("spaet@places.test", "Spät", World.PASSWORD, Set.of(Role.MEMBER), true);
        invite(1);
        refuses(() -> world.get(Members.class).add(late));
        refuses(() -> world.get(Members.class).readmit(former));
        refuses(() -> world.get(Invitations.class).renew(ended));
        allow("3");
        as(() -> world.get(Invitations.class).renew(ended));
    }

    @Test
    @DisplayName("are counted by one at a time, so that those who come at once do not share the last")
    void oneAtATime() throws InterruptedException {
        allow("3");
        var threads = Executors.newFixedThreadPool(CALLERS);
        try {
            var invited = threads.invokeAll(Collections.nCopies(CALLERS, () -> invite(1)));
            assertThat(invited.stream().filter(PlacesTest::isDone)).hasSize(2);
        } finally {
            threads.shutdown();
        }
        assertThat(taken().people()).isEqualTo(3);
    }

    private static boolean isDone(Future<?> invited) {
        try {
            invited.get();
            return true;
        } catch (ExecutionException refused) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refuses(Supplier<?> work) {
        assertThatThrownBy(() -> as(work)).isInstanceOfSatisfying(ConflictException.class, PlacesTest::isFull);
    }

    private void as(Supplier<?> work) {
        world.as(chief, home, work::get);
    }

    private static void change(String sql) throws SQLException {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
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
