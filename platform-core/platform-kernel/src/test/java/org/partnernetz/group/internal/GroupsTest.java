// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.group.Entry;
import org.partnernetz.group.Group;
import org.partnernetz.group.Groups;
import org.partnernetz.group.NewGroup;
import org.partnernetz.group.Seat;
import org.partnernetz.member.Members;
import org.partnernetz.notification.Notices;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("A working group")
class GroupsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Groups GROUPS = WORLD.get(Groups.class);
    private static final Forums FORUMS = WORLD.get(Forums.class);
    private static final Organisation HOME = WORLD.organisation("group-home");
    private static final Organisation PARTNER = WORLD.organisation("group-partner");
    private static final PersonId FOUNDER = WORLD.member(HOME, "groupfounder", Role.MEMBER);
    private static final PersonId MODERATOR = WORLD.member(HOME, "groupmoderator", Role.MODERATOR);
    private static final PersonId COLLEAGUE = WORLD.member(HOME, "groupcolleague", Role.MEMBER);
    private static final PersonId GUEST = WORLD.member(HOME, "groupguest", Role.GUEST);
    private static final PersonId ABROAD = WORLD.member(PARTNER, "groupabroad", Role.MEMBER);
    private static final PersonId OFF = WORLD.member(PARTNER, "groupoff", false, Role.MEMBER);

    private static Group found(Entry entry) {
        return atHome(FOUNDER, () -> GROUPS.found(new NewGroup("AG " + UUID.randomUUID(), "Wozu", entry, null)));
    }

    private static <T> T atHome(PersonId person, Callable<T> work) {
        return WORLD.as(person, HOME, work);
    }

    private static <T> T abroad(Callable<T> work) {
        return WORLD.as(ABROAD, PARTNER, work);
    }

    private static List<String> seats(UUID group) {
        return atHome(FOUNDER, () -> GROUPS.seats(group, PageRequest.first())).items().stream()
                .map(Seat::name)
                .toList();
    }

    @Test
    @DisplayName("is led by its founder, who need not be a moderator, and has a forum of its own")
    void founded() {
        var group = found(Entry.HIDDEN);

        assertThat(group.in()).isTrue();
        assertThat(group.leads()).isTrue();
        var draft = new NewTopic(group.forum(), "Unter uns", Audience.GROUP, group.id(), "Text");
        var topic = atHome(FOUNDER, () -> FORUMS.open(draft));
        assertThat(topic.audience()).isEqualTo(Audience.GROUP);
        for (var wide : List.of(Audience.ORGANISATION, Audience.NETWORK)) {
            assertThatThrownBy(() -> atHome(
                            FOUNDER, () -> FORUMS.open(new NewTopic(group.forum(), "Für alle", wide, null, "Text"))))
                    .isInstanceOf(InvalidException.class);
        }
        assertThatThrownBy(() -> atHome(MODERATOR, () -> FORUMS.forum(HOME.slug(), group.forum())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> atHome(GUEST, () -> GROUPS.found("Gäste"))).isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName("that is hidden is known to its members and the moderators of its organisation only")
    void hidden() {
        var group = found(Entry.HIDDEN);

        assertThat(atHome(MODERATOR, () -> GROUPS.get(group.id()))).satisfies(seen -> {
            assertThat(seen.in()).isFalse();
            assertThat(seen.leads()).isTrue();
            assertThat(seen.forum()).isNull();
        });
        assertThatThrownBy(() -> atHome(COLLEAGUE, () -> GROUPS.get(group.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> abroad(() -> GROUPS.join(group.id()))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("that is open lets in who takes part in the network, and shows members only to members")
    void open() {
        var group = found(Entry.OPEN);

        assertThat(abroad(() -> GROUPS.get(group.id())).people()).isZero();
        assertThatThrownBy(() -> abroad(() -> GROUPS.seats(group.id(), PageRequest.first())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> WORLD.as(OFF, PARTNER, () -> GROUPS.join(group.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> atHome(GUEST, () -> GROUPS.get(group.id()))).isInstanceOf(NotFoundException.class);

        assertThat(abroad(() -> GROUPS.join(group.id())).in()).isTrue();
        assertThat(abroad(() -> GROUPS.join(group.id())).people()).isEqualTo(2);
        assertThat(seats(group.id())).containsExactly("groupfounder", "groupabroad");
        assertThat(abroad(() -> GROUPS.seats(group.id(), new PageRequest(null, 1)))
                        .next())
                .isNotNull();
        assertThatThrownBy(() -> abroad(() -> GROUPS.change(group.id(), new NewGroup("x", "", Entry.OPEN, null))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> abroad(() -> removed(group.id(), FOUNDER))).isInstanceOf(NotAllowedException.class);
        abroad(() -> left(group.id()));
        assertThat(seats(group.id())).containsExactly("groupfounder");
    }

    private static UUID left(UUID group) {
        GROUPS.leave(group);
        return group;
    }

    private static UUID removed(UUID group, PersonId person) {
        GROUPS.remove(group, person);
        return group;
    }

    @Test
    @DisplayName("by request asks its chairs, who take in or refuse; both sides are told")
    void request() {
        var group = found(Entry.REQUEST);

        assertThat(abroad(() -> GROUPS.join(group.id())).asked()).isTrue();
        assertThat(kinds(FOUNDER)).contains("group-asked");
        assertThatThrownBy(() -> atHome(COLLEAGUE, () -> GROUPS.requests(group.id())))
                .isInstanceOf(NotAllowedException.class);
        assertThat(atHome(FOUNDER, () -> GROUPS.requests(group.id())))
                .extracting(Seat::organisationSlug)
                .containsExactly(PARTNER.slug());
        atHome(FOUNDER, () -> removed(group.id(), ABROAD));
        assertThat(abroad(() -> GROUPS.get(group.id())).asked()).isFalse();

        abroad(() -> GROUPS.join(group.id()));
        atHome(FOUNDER, () -> {
            GROUPS.add(group.id(), ABROAD);
            return group;
        });
        assertThat(atHome(FOUNDER, () -> GROUPS.requests(group.id()))).isEmpty();
        assertThat(kinds(ABROAD)).contains("group-joined");
    }

    private static List<String> kinds(PersonId person) {
        return WORLD
                .asPerson(person, () -> WORLD.get(Notices.class).mine(PageRequest.first(), java.util.Locale.GERMAN))
                .items()
                .stream()
                .map(notice -> notice.kind())
                .toList();
    }

    @Test
    @DisplayName("can be led from another organisation")
    void chairAbroad() {
        var group = found(Entry.OPEN);
        abroad(() -> GROUPS.join(group.id()));
        atHome(FOUNDER, () -> {
            GROUPS.lead(group.id(), ABROAD, true);
            return group;
        });

        var changed = abroad(() -> GROUPS.change(group.id(), new NewGroup("AG Neu", "", Entry.REQUEST, null)));

        assertThat(changed.entry()).isEqualTo(Entry.REQUEST);
        assertThat(abroad(() -> FORUMS.forum(PARTNER.slug(), group.forum())).title())
                .isEqualTo("AG Neu");
        abroad(() -> removed(group.id(), FOUNDER));
        assertThat(atHome(FOUNDER, () -> GROUPS.get(group.id())).in()).isFalse();
    }

    @Test
    @DisplayName("has events that its members see")
    void events() {
        var group = found(Entry.OPEN);
        var start = World.soon();
        var draft =
                new NewOccasion("Treffen", "", start, start.plusHours(1), "Ort", null, 5, Audience.GROUP, group.id());
        atHome(FOUNDER, () -> WORLD.get(Events.class).announce(draft));

        assertThat(abroad(() -> occasions(group))).isEmpty();
        abroad(() -> GROUPS.join(group.id()));
        assertThat(abroad(() -> occasions(group))).containsExactly("Treffen");
    }

    private static List<String> occasions(Group group) {
        return WORLD.get(Events.class).ofGroup(group.id(), PageRequest.first()).items().stream()
                .map(Occasion::title)
                .toList();
    }

    @Test
    @DisplayName("that is over takes nobody in, and is not chosen for a new topic")
    void over() {
        var past = new NewGroup("AG Vorbei", "", Entry.OPEN, LocalDate.of(2020, 1, 31));
        var group = atHome(FOUNDER, () -> GROUPS.found(past));

        assertThat(group.current()).isFalse();
        assertThatThrownBy(() -> abroad(() -> GROUPS.join(group.id())))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("group-over"));
        assertThat(atHome(FOUNDER, GROUPS::mine)).noneMatch(mine -> mine.id().equals(group.id()));
    }

    @Test
    @DisplayName("loses who leaves the organisation for which they took part")
    void seatEnds() {
        var group = found(Entry.OPEN);
        var leaving = WORLD.member(PARTNER, "groupleaving", Role.MEMBER);
        WORLD.as(leaving, PARTNER, () -> GROUPS.join(group.id()));
        assertThat(seats(group.id())).contains("groupleaving");

        WORLD.as(World.administratorOf(PARTNER), () -> {
            WORLD.get(Members.class).end(leaving);
            return leaving;
        });

        assertThat(seats(group.id())).containsExactly("groupfounder");
    }

    @Test
    @DisplayName("stands by its name in a list that is read page by page")
    void listed() {
        found(Entry.OPEN);
        found(Entry.REQUEST);
        var first = abroad(() -> GROUPS.list(new PageRequest(null, 1)));
        var second = abroad(() -> GROUPS.list(new PageRequest(first.next(), 1)));

        assertThat(first.items()).hasSize(1);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    }
}
