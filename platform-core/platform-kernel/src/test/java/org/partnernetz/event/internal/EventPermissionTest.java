// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.event.host.Organiser;
import org.partnernetz.fixture.Modules;
import org.partnernetz.fixture.World;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("An event for those with a permission of a plugin")
class EventPermissionTest {
    private static final String PLUGIN = "talks";
    private final World world = World.inSharedDatabase();
    private final Events events = world.get(Events.class);

    private Organisation home;
    private PersonId author;
    private UUID talk;

    @BeforeEach
    void announce() {
        home = world.organisation("talking");
        author = world.member(home, "author", Role.MODERATOR);
        Modules.enable(PLUGIN, home);
        Modules.permit(PLUGIN, "advise", "MODERATOR");
        talk = world.as(author, home, () -> events.announce(draft(Audience.ORGANISATION), PLUGIN + "/advise"))
                .id();
    }

    @Test
    @DisplayName("is seen and taken by them, listed and alone")
    void isTheirs() {
        var adviser = world.member(home, "adviser", Role.MODERATOR);
        assertThat(world.as(adviser, home, this::listed)).containsExactly(talk);
        world.as(adviser, home, () -> events.signUp(talk));
        assertThat(world.as(author, home, () -> events.registrations(talk))).hasSize(1);
        assertThat(world.as(author, home, () -> events.change(talk, draft(Audience.ORGANISATION)))
                        .title())
                .isEqualTo("Talk ABCD");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"GUEST", "MEMBER", "ADMINISTRATOR"})
    @DisplayName("is there for nobody else: not listed, not found, not opened, no place in it")
    void isNobodyElses(Role role) {
        var somebody = world.member(home, "somebody", role);
        assertThat(world.as(somebody, home, this::listed)).isEmpty();
        assertThat(world.as(somebody, home, this::found)).isZero();
        assertThatThrownBy(() -> world.as(somebody, home, () -> events.get(home.slug(), talk)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> world.as(somebody, home, () -> events.signUp(talk)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("is organised by nobody else")
    void isOrganisedByThem() {
        var adviser = world.member(home, "adviser", Role.MODERATOR);
        world.member(home, "somebody", Role.MEMBER);
        assertThat(world.as(author, home, () -> world.get(EventDesk.class).candidates(talk)))
                .extracting(Organiser::person)
                .containsExactly(adviser);
    }

    @Test
    @DisplayName("stays with who has a place, and with its author, when the plugin is off")
    void staysWithPlaces() {
        var adviser = world.member(home, "adviser", Role.MODERATOR);
        var late = world.member(home, "late", Role.MODERATOR);
        world.as(adviser, home, () -> events.signUp(talk));
        Modules.disable(PLUGIN, home);
        assertThat(world.as(adviser, home, this::listed)).containsExactly(talk);
        assertThat(world.as(author, home, this::listed)).containsExactly(talk);
        assertThat(world.as(late, home, this::listed)).isEmpty();
    }

    @Test
    @DisplayName("is one of an organisation, for a permission that has a name")
    void isOfOrganisation() {
        assertThatThrownBy(() ->
                        world.as(author, home, () -> events.announce(draft(Audience.NETWORK), PLUGIN + "/advise")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> world.as(author, home, () -> events.announce(draft(Audience.ORGANISATION), "advise")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<UUID> listed() {
        return events.ofOrganisation(home.slug(), PageRequest.first()).items().stream()
                .map(Occasion::id)
                .toList();
    }

    private int found() {
        var query = new SearchQuery("Talk", null, home.slug(), Map.of(), PageRequest.first());
        return world.get(Search.class).find(home.slug(), query, Locale.GERMAN).total();
    }

    private static NewOccasion draft(Audience audience) {
        LocalDateTime start = World.soon();
        return new NewOccasion("Talk ABCD", "", start, start.plusHours(1), "Saal", null, 2, audience, null);
    }
}
