// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.circle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnernetz.circle.Asked;
import org.partnernetz.circle.Circle;
import org.partnernetz.circle.Reach;
import org.partnernetz.circle.Reader;
import org.partnernetz.circle.Readers;
import org.partnernetz.circle.Subject;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.group.Groups;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.plugin.admin.PluginRights;
import org.partnernetz.plugin.admin.PluginSheet.PermissionLine;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Profiles;
import org.partnernetz.profile.Seen;
import org.partnernetz.profile.Told;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** That the circle is that of reading, RecipientsTest compares: it asks the same function. */
@DisplayName("Who can see something is told")
class ReadersTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final PermissionLine PLANT =
            new PermissionLine("plant", "Pflanzen", "", Set.of(Role.MEMBER), Set.of(Role.MEMBER), false);
    private static final PluginRights GARDEN =
            language -> List.of(new PluginRights.Rights("garden", "Garten", List.of(PLANT)));
    private static final Readers READERS =
            WORLD.kernel().with(PluginRights.class, GARDEN).get(Readers.class);
    private static final PageRequest FIRST = PageRequest.after(null);

    private static Organisation home;
    private static Organisation other;
    private static PersonId author;
    private static PersonId apart;
    private static PersonId guest;
    private static PersonId seeker;
    private static PersonId head;
    private static PersonId elsewhere;
    private static PersonId outside;
    private static UUID group;

    @BeforeAll
    static void people() {
        home = WORLD.organisation("circle-home");
        other = WORLD.organisation("circle-other");
        author = WORLD.member(home, "Circle Author", Role.MEMBER);
        apart = WORLD.member(home, "Circle Apart", false, Role.MODERATOR);
        guest = WORLD.member(home, "Circle Guest", Role.GUEST);
        seeker = WORLD.member(home, "Circle Seeker", Role.CLIENT);
        head = WORLD.member(home, "Circle Head", Role.ADMINISTRATOR);
        elsewhere = WORLD.member(other, "Circle Elsewhere", Role.MEMBER);
        outside = WORLD.member(other, "Circle Outside", Role.MEMBER);
        group = WORLD.as(author, home, () -> WORLD.get(Groups.class).found("Kreis"))
                .id();
        WORLD.as(author, home, () -> {
            WORLD.get(Groups.class).add(group, elsewhere);
            return group;
        });
    }

    private static Asked topic(Audience audience) {
        var forum = WORLD.forum(home, audience == Audience.GROUP ? Audience.NETWORK : audience);
        var draft = new NewTopic(
                forum.id(), "Kreis", audience, audience == Audience.GROUP ? group : null, "Wer liest das?");
        var topic = WORLD.as(author, home, () -> WORLD.get(Forums.class).open(draft));
        return new Asked(Subject.TOPIC, topic.id().toString());
    }

    private static Circle circle(PersonId who, Organisation organisation, Asked asked) {
        return WORLD.as(who, organisation, () -> READERS.of(asked));
    }

    private static List<String> names(PersonId who, Organisation organisation, Asked asked, Organisation of) {
        return WORLD.as(who, organisation, () -> READERS.named(asked, of.slug(), FIRST)).items().stream()
                .map(Reader::name)
                .toList();
    }

    @Test
    @DisplayName("for an organisation: all of its people, guests too, and no advice-seeker")
    void organisation() {
        var asked = topic(Audience.ORGANISATION);
        var circle = circle(author, home, asked);
        assertThat(circle.reach()).isEqualTo(Reach.ORGANISATION);
        assertThat(circle.parts())
                .extracting(Circle.Part::slug, Circle.Part::people, Circle.Part::more)
                .containsExactly(tuple(home.slug(), 4L, 0L));
        assertThat(names(author, home, asked, home))
                .containsExactly("Circle Apart", "Circle Author", "Circle Guest", "Circle Head");
    }

    @Test
    @DisplayName("for a group: its members alone, whatever their organisation, by name")
    void group() {
        var asked = topic(Audience.GROUP);
        assertThat(circle(elsewhere, other, asked).parts())
                .extracting(Circle.Part::slug, Circle.Part::people, Circle.Part::named)
                .containsExactly(tuple(other.slug(), 1L, 1L), tuple(home.slug(), 1L, 1L));
        assertThat(names(elsewhere, other, asked, home)).containsExactly("Circle Author");
        assertThatThrownBy(() -> circle(outside, other, asked)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> circle(head, home, asked)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("for a hidden group: to nobody else that it is there, and who moderates learns no number")
    void hiddenGroup() {
        var asked = new Asked(Subject.GROUP, group.toString());
        assertThat(circle(author, home, asked).people()).isEqualTo(2);
        assertThat(circle(head, home, asked).people()).isZero();
        assertThat(names(head, home, asked, home)).isEmpty();
        assertThatThrownBy(() -> circle(outside, other, asked)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName(
            "for the network: names of other organisations only to those who take part in it, one number to a guest")
    void network() {
        var asked = topic(Audience.NETWORK);
        assertThat(names(author, home, asked, other)).containsExactly("Circle Elsewhere", "Circle Outside");
        assertThat(names(elsewhere, other, asked, home)).doesNotContain("Circle Apart", "Circle Guest");
        assertThat(names(apart, home, asked, other)).isEmpty();
        var part = circle(elsewhere, other, asked).parts().stream()
                .filter(one -> one.slug().equals(home.slug()))
                .findFirst();
        assertThat(part)
                .get()
                .extracting(Circle.Part::people, Circle.Part::named)
                .containsExactly(4L, 2L);
        var seen = circle(guest, home, asked);
        assertThat(seen.parts()).isEmpty();
        assertThat(seen.people()).isGreaterThanOrEqualTo(6);
        assertThat(names(guest, home, asked, home)).isEmpty();
    }

    @Test
    @DisplayName("for everybody: nobody by name or number")
    void everybody() {
        var circle = circle(author, home, topic(Audience.PUBLIC));
        assertThat(circle.reach()).isEqualTo(Reach.PUBLIC);
        assertThat(circle.people()).isZero();
        assertThat(names(author, home, topic(Audience.PUBLIC), home)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    @DisplayName("not of what is unknown, and nothing to an advice-seeker")
    void unknown(Subject subject) {
        for (var item : List.of(UUID.randomUUID().toString(), "", "a.b", "FUNCTION." + UUID.randomUUID() + ".x")) {
            var asked = new Asked(subject, item);
            assertThatThrownBy(() -> circle(head, home, asked)).as(item).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> circle(seeker, home, new Asked(Subject.ORGANISATION, home.slug())))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest(name = "{0}: {1}, {2} people of the organisation")
    @CsvSource({"NOBODY, NOBODY, 0", "ORGANISATION, COLLEAGUES, 3", "NETWORK, PROFESSIONALS, 3"})
    @DisplayName("for a piece of a profile, without guests")
    void profile(Seen seen, Reach reach, long people) {
        WORLD.as(author, home, () -> {
            WORLD.get(Profiles.class).tell(Map.of(ProfileField.ROOM, new Told("12", seen)));
            return seen;
        });
        var asked = new Asked(Subject.PROFILE, "ROOM." + author + "." + home.slug());
        var circle = circle(author, home, asked);
        assertThat(circle.reach()).isEqualTo(reach);
        assertThat(circle.parts().stream()
                        .filter(part -> part.slug().equals(home.slug()))
                        .mapToLong(Circle.Part::people)
                        .sum())
                .isEqualTo(people);
        assertThatThrownBy(() -> circle(guest, home, asked)).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "ROLE, MODERATOR, 1, Circle Apart",
        "ROLE, CLIENT, 0,",
        "RIGHT, MODERATE, 2, Circle Apart",
        "RIGHT, NETWORK, 2, Circle Author",
        "RIGHT, READ, 4, Circle Apart",
        "RIGHT, garden.plant, 1, Circle Author",
        "MODULE, garden, 1, Circle Author"
    })
    @DisplayName("to administrators for roles and rights of their organisation")
    void holders(Subject subject, String item, long people, String first) {
        var asked = new Asked(subject, item);
        var circle = circle(head, home, asked);
        assertThat(circle.reach()).isEqualTo(Reach.HOLDERS);
        assertThat(circle.people()).isEqualTo(people);
        assertThat(circle.clients()).isEqualTo(item.equals("CLIENT"));
        if (first != null) {
            assertThat(names(head, home, asked, home)).first().isEqualTo(first);
        }
        assertThat(names(head, home, asked, other)).isEmpty();
        assertThatThrownBy(() -> circle(apart, home, asked)).isInstanceOf(NotFoundException.class);
    }
}
