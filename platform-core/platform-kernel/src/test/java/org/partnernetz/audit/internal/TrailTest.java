// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.Audit;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.audit.AuditTrail.Deed;
import org.partnernetz.audit.AuditTrail.Filter;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.World;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Whoever reads the audit trail")
class TrailTest {
    private final MovingClock clock = new MovingClock(Instant.parse("2026-02-01T00:00:00Z"));
    private final World world = World.inSharedDatabase(clock);
    private final AuditTrail trail = world.get(AuditTrail.class);
    private Organisation home;
    private PersonId person;

    @BeforeEach
    void found() {
        home = world.organisation("trailed");
        person = world.member(home, "trailer", Role.ADMINISTRATOR);
    }

    @Test
    @DisplayName("selects by action and time, and learns which actions there are")
    void selects() {
        note("thing.begun", "1");
        clock.advance(Duration.ofDays(2));
        note("thing.begun", "2");
        note("thing.ended", "3");

        assertThat(world.as(person, home, trail::deeds))
                .contains(new Deed("core", "thing.begun"), new Deed("core", "thing.ended"))
                .doesNotHaveDuplicates();
        assertThat(items(new Filter(null, "thing.begun", null, null, null))).containsExactly("2", "1");
        var yesterday = clock.instant().minus(Duration.ofDays(1));
        assertThat(items(new Filter("core", "thing.begun", null, yesterday, null)))
                .containsExactly("2");
        assertThat(items(new Filter("core", "thing.begun", null, null, yesterday)))
                .containsExactly("1");
        assertThat(items(new Filter("core", "thing.ended", person, yesterday, clock.instant())))
                .as("before means before")
                .isEmpty();
    }

    private void note(String action, String item) {
        clock.advance(Duration.ofSeconds(1));
        world.as(person, home, () -> {
            world.get(Audit.class).note(action, item);
            return item;
        });
    }

    private List<String> items(Filter filter) {
        return entries(filter).stream().map(AuditEntry::item).toList();
    }

    private List<AuditEntry> entries(Filter filter) {
        return world.as(person, home, () -> trail.entries(filter, PageRequest.first()))
                .items();
    }

    @Test
    @DisplayName("is told what a key stands for and where it is, if the reader may see it")
    void names() {
        var topic = world.topic(person, home, world.forum(home, Audience.ORGANISATION), Audience.ORGANISATION);
        note("topic.closed", topic.id().toString());
        note("member.changed", person.toString());
        var elsewhere = world.organisation("trailed-elsewhere");
        var other = world.member(elsewhere, "elsewhere", Role.ADMINISTRATOR);
        var theirs =
                world.topic(other, elsewhere, world.forum(elsewhere, Audience.ORGANISATION), Audience.ORGANISATION);
        note("topic.closed", theirs.id().toString());

        var told = entries(Filter.all());
        assertThat(told.get(0).itemName()).isNull();
        assertThat(told.get(0).itemAddress()).isNull();
        assertThat(told.get(1).itemName()).isEqualTo("trailer");
        assertThat(told.get(1).itemAddress()).isEqualTo("people/" + person);
        assertThat(told.get(2).itemName()).isEqualTo(topic.title());
        assertThat(told.get(2).itemAddress()).isEqualTo("topics/" + topic.id());
    }

    @Test
    @DisplayName("of the network reads what was decided for it, and nothing else of other organisations")
    void ofNetwork() {
        note("network.role-given", home.slug());
        note("member.changed", person.toString());
        var hub = world.hub();
        var chief = world.member(hub, "netz", Role.ADMINISTRATOR);

        var untilNow = new Filter(
                null, null, null, null, clock.instant().plusSeconds(1)); // others write later, in the same trail
        var read = world.as(chief, hub, () -> trail.ofNetwork(untilNow, PageRequest.first()));
        assertThat(read.items()).extracting(AuditEntry::action).allMatch(action -> action.startsWith("network."));
        assertThat(read.items()).extracting(AuditEntry::item).contains(home.slug());
        assertThat(world.as(chief, hub, trail::deedsOfNetwork)).contains(new Deed("core", "network.role-given"));
        assertThatThrownBy(() -> world.as(person, home, () -> trail.ofNetwork(Filter.all(), PageRequest.first())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> world.as(person, home, trail::deedsOfNetwork)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("learns that the organisation looks different")
    void look() {
        world.as(person, home, () -> {
            world.get(Organisations.class).paint("#abcdef");
            return home;
        });
        assertThat(entries(new Filter("core", "organisation.color", null, null, null)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.person()).isEqualTo(person));
    }
}
