// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Member;
import org.partnernetz.member.Members;
import org.partnernetz.member.Membership;
import org.partnernetz.member.NewMember;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

@DisplayName("Members")
class DefaultMembersTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Members MEMBERS = WORLD.get(Members.class);

    private static Organisation one;
    private static Organisation two;
    private static PersonId chief;
    private static PersonId plain;

    @BeforeAll
    static void people() {
        one = WORLD.organisation("members-one");
        two = WORLD.organisation("members-two");
        chief = WORLD.member(one, "Zentrale", Role.ADMINISTRATOR);
        plain = WORLD.member(one, "Äußere Stelle", Role.MEMBER);
        WORLD.member(one, "Anlauf", Role.MEMBER);
    }

    @Test
    @DisplayName("come in German order, page by page")
    void listsInGermanOrder() {
        var names = new ArrayList<String>();
        String key = null;
        do {
            var request = new PageRequest(key, 1);
            var page = WORLD.as(plain, one, () -> MEMBERS.list(request));
            page.items().stream().map(Member::name).forEach(names::add);
            key = page.next();
        } while (key != null);

        assertThat(names).containsSubsequence("Anlauf", "Äußere Stelle", "Zentrale");
    }

    @Test
    @DisplayName("are named by key, in one question, and none of another organisation or of one who has left")
    void areNamed() {
        var home = WORLD.organisation("named");
        var reader = WORLD.member(home, "reader", Role.MEMBER);
        var client = WORLD.member(home, "client", Role.CLIENT);
        var gone = WORLD.member(home, "gone", Role.MEMBER);
        WORLD.as(World.administratorOf(home), () -> {
            MEMBERS.end(gone);
            return gone;
        });
        var stranger = WORLD.member(WORLD.organisation("unnamed"), "stranger", Role.MEMBER);

        var people = Set.of(reader, client, gone, stranger);
        var names = WORLD.as(reader, home, () -> MEMBERS.names(people));

        assertThat(names).containsOnlyKeys(reader);
        assertThat(WORLD.as(World.administratorOf(home), () -> MEMBERS.names(people)))
                .as("administrators see advice-seekers, too")
                .containsOnlyKeys(reader, client);
        assertThat(names.get(reader))
                .isEqualTo(WORLD.as(reader, home, () -> MEMBERS.get(reader).name()));
        assertThat(WORLD.as(reader, home, () -> MEMBERS.names(Set.of()))).isEmpty();
        var guest = WORLD.member(home, "guest", false, Role.GUEST);
        assertThatThrownBy(() -> WORLD.as(guest, home, () -> MEMBERS.names(Set.of(reader))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName("keep one account in two organisations")
    void joinsTwice() {
        var draft = new NewMember(WORLD.email("Anlauf"), "Anderer Name", "", Set.of(Role.MEMBER), true);

        var joined = WORLD.as(World.administratorOf(two), () -> MEMBERS.add(draft));

        assertThat(joined.name()).isEqualTo("Anlauf");
        assertThat(WORLD.asPerson(joined.person(), () -> MEMBERS.mine()))
                .extracting(Membership::slug)
                .containsExactly(one.slug(), two.slug());
        assertThatThrownBy(() -> WORLD.as(World.administratorOf(two), () -> MEMBERS.add(draft)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid ->
                                assertThat(invalid.faults()).containsExactly(new Fault("email", "already-member", "")));
    }

    @Test
    @DisplayName("are taken in by administrators only, with all faults named at once")
    void checksDrafts() {
        var faulty = new NewMember("kein Konto", "\u200b", "kurz", Set.of(), true);

        assertThatThrownBy(() -> WORLD.as(plain, one, () -> MEMBERS.add(faulty)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> WORLD.as(chief, one, () -> MEMBERS.add(faulty)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactly(
                                        new Fault("email", "wrong", ""),
                                        new Fault("roles", "required", ""),
                                        new Fault("name", "required", ""),
                                        new Fault("password", "too-short", "12")));
    }

    @Test
    @DisplayName("rest and come back; whoever rests is no administrator on whom an organisation could count")
    void rest() {
        var home = WORLD.organisation("resting");
        var first = WORLD.member(home, "Erste Leitung", Role.ADMINISTRATOR);
        var second = WORLD.member(home, "Zweite Leitung", Role.ADMINISTRATOR);
        var tenant = WORLD.get(TenantContext.class);

        WORLD.as(first, home, () -> MEMBERS.pause(second));

        assertThat(tenant.membership(second, home.slug())).isEmpty();
        assertThatThrownBy(() -> WORLD.as(first, home, () -> MEMBERS.pause(first)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> WORLD.as(first, home, () -> MEMBERS.change(first, Set.of(Role.MEMBER), true)))
                .isInstanceOf(ConflictException.class);
        WORLD.as(first, home, () -> MEMBERS.resume(second));
        assertThat(tenant.membership(second, home.slug())).isPresent();
    }

    @Test
    @DisplayName("cannot act any more once their membership has ended, and can come back")
    void ends() {
        var leaving = WORLD.member(one, "Gehend", Role.MEMBER);
        var tenant = WORLD.get(TenantContext.class);
        assertThat(tenant.membership(leaving, one.slug())).isPresent();
        assertThat(tenant.membership(leaving, two.slug())).isEmpty();

        WORLD.as(chief, one, () -> end(leaving));

        assertThat(tenant.membership(leaving, one.slug())).isEmpty();
        assertThatThrownBy(() -> WORLD.as(chief, one, () -> MEMBERS.get(leaving)))
                .isInstanceOf(NotFoundException.class);
        WORLD.member(one, "Gehend", Role.MEMBER);
        assertThat(tenant.membership(leaving, one.slug())).isPresent();
    }

    @Test
    @DisplayName("always keep an administrator")
    void keepsLastAdministrator() {
        assertThatThrownBy(() -> WORLD.as(chief, one, () -> end(chief)))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.code()).isEqualTo("last-administrator"));
        assertThatThrownBy(() -> WORLD.as(chief, one, () -> MEMBERS.change(chief, Set.of(Role.MEMBER), true)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("who are guests never take part in the network")
    void guests() {
        var changed = WORLD.member(one, "Gast", Role.MEMBER);

        var guest = WORLD.as(chief, one, () -> MEMBERS.change(changed, Set.of(Role.GUEST), true));

        assertThat(guest.network()).isFalse();
        assertThat(WORLD.acting(changed, one).network()).isFalse();
    }

    @Test
    @DisplayName("are no concern of anybody who is no member")
    void hidden() {
        assertThatThrownBy(() -> MEMBERS.list(PageRequest.first())).isInstanceOf(NotFoundException.class);
        assertThat(MEMBERS.mine()).isEqualTo(List.of());
        assertThat(WORLD.as(plain, one, MEMBERS::networkReach).people()).isPositive();
    }

    private static boolean end(PersonId person) {
        MEMBERS.end(person);
        return true;
    }
}
