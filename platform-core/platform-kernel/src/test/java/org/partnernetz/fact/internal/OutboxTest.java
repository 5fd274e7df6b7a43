// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fact.Facts;
import org.partnernetz.fact.internal.Heard.Ear;
import org.partnernetz.fixture.FakePlugins;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.World;
import org.partnernetz.kernel.worker.Lane;
import org.partnernetz.member.MemberJoined;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

@DisplayName("A fact")
class OutboxTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final MovingClock clock = new MovingClock(Instant.parse("2030-01-01T00:00:00Z"));
    private final String plugin = "hears-" + NUMBER.incrementAndGet();
    private final Node node = new Node(clock);
    private Organisation organisation;

    @BeforeEach
    void enable() throws SQLException {
        Node.forgetEars();
        organisation = node.world.organisation("hearing");
        FakePlugins.enable(plugin, organisation);
    }

    @Test
    @DisplayName("is delivered once, to every listener, as the organisation that it belongs to and as nobody")
    void isDelivered() throws Exception {
        var acting = new AtomicReference<Acting>();
        var first =
                new Ear("first", one -> acting.set(node.get(TenantContext.class).required()));
        var second = new Ear("second");
        node.start(plugin, first, second);

        node.tell(organisation, new Heard("a"));
        node.deliver();
        node.deliver();

        assertThat(first.texts()).containsExactly("a");
        assertThat(second.texts()).containsExactly("a");
        assertThat(first.deliveries.get(0).id())
                .isEqualTo(second.deliveries.get(0).id());
        assertThat(first.deliveries.get(0).happenedAt()).isEqualTo(clock.instant());
        assertThat(first.deliveries.get(0).attempt()).isEqualTo(1);
        assertThat(acting.get().organisation()).isEqualTo(organisation.id());
        assertThat(acting.get().roles()).isEmpty();
        assertThat(SystemMember.is(acting.get())).isTrue();
    }

    @Test
    @DisplayName("goes with its transaction")
    void goesWithItsTransaction() throws Exception {
        var ear = new Ear("ear");
        node.start(plugin, ear);

        assertThatThrownBy(() -> node.world.as(World.administratorOf(organisation), () -> {
                    node.get(Failing.class).tellAndFail();
                    return organisation;
                }))
                .isInstanceOf(ConflictException.class);
        node.deliver();

        assertThat(ear.texts()).isEmpty();
    }

    @Test
    @DisplayName("of the core is heard, too")
    void ofTheCoreIsHeard() throws Exception {
        var joined = new JoinedEar();
        node.start(plugin, joined);

        var person = node.world.member(organisation, "new", Role.MEMBER);
        node.deliver();

        assertThat(joined.heard).contains(new MemberJoined(person, organisation.id()));
    }

    @Test
    @DisplayName("is told by an advice-seeker for the organisation that advises")
    void isToldByAdviceSeekers() throws Exception {
        var ear = new Ear("ear");
        node.start(plugin, ear);
        var seeker = node.world.member(organisation, "seeker", false, Role.CLIENT);
        node.world.as(seeker, organisation, () -> {
            node.get(DefaultFacts.class).tell(plugin, new Heard("help"));
            return seeker;
        });
        node.deliver();
        assertThat(ear.texts()).containsExactly("help");
    }

    @Test
    @DisplayName("is heard by the core's own listeners in every organisation")
    void isHeardByTheCore() throws Exception {
        var own = new Ear("core-" + plugin);
        node.startCoreWith(own);

        node.tell(organisation, new Heard("a"));
        node.tell(node.world.organisation("another"), new Heard("b"));
        node.deliver();

        assertThat(own.texts()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    @DisplayName("survives a server that stops between commit and delivery")
    void survivesTheServer() throws Exception {
        node.start(plugin, new Ear("ear"));
        node.tell(organisation, new Heard("a"));

        var next = new Node(clock);
        var ear = new Ear("ear");
        next.start(plugin, ear);
        next.deliver();

        assertThat(ear.texts()).containsExactly("a");
    }

    @Test
    @DisplayName(
            "is delivered again if the server stops in the middle of a delivery, but not before the attempt is over")
    void survivesTheMiddle() throws Exception {
        node.start(plugin, new Ear("ear"));
        node.tell(organisation, new Heard("a"));
        claimAll(node);

        var next = new Node(clock);
        var ear = new Ear("ear");
        next.start(plugin, ear);
        next.deliver();
        assertThat(ear.texts()).isEmpty();
        clock.advance(Deliverer.CLAIMED);
        next.deliver();

        assertThat(ear.texts()).containsExactly("a");
        assertThat(ear.deliveries.get(0).attempt()).isEqualTo(2);
    }

    private void claimAll(Node stopping) {
        var deliveries = stopping.get(DeliveryRepository.class);
        var listeners =
                stopping.get(Listeners.class).all().stream().map(Lane::whose).toList();
        stopping.world.as(SystemMember.of(organisation), () -> {
            var now = clock.instant();
            deliveries
                    .due(listeners, now, 10)
                    .forEach(due -> assertThat(deliveries.claim(due.id(), now, now.plus(Deliverer.CLAIMED)))
                            .isPresent());
            return organisation;
        });
    }

    @Test
    @DisplayName("waits for a plugin that is away, and for one that is off")
    void waits() throws Exception {
        var away = new Ear("ear");
        node.start(plugin, away);
        node.stop(plugin);
        node.tell(organisation, new Heard("while away"));
        node.deliver();

        var back = new Ear("ear");
        node.start(plugin, back);
        node.plugins.close(plugin);
        clock.advance(Duration.ofSeconds(1));
        node.tell(organisation, new Heard("while off"));
        clock.advance(Duration.ofDays(Facts.KEPT_DAYS - 1L));
        node.deliver();
        assertThat(back.texts()).isEmpty();
        node.plugins.open(plugin);
        node.deliver();

        assertThat(away.texts()).isEmpty();
        assertThat(back.texts()).containsExactly("while away", "while off");
        assertThat(back.deliveries.get(0).attempt()).isEqualTo(1);
    }

    @Test
    @DisplayName("is not delivered where the organisation does not have the plugin")
    void staysAtHome() throws Exception {
        var ear = new Ear("ear");
        node.start(plugin, ear);
        node.tell(node.world.organisation("without"), new Heard("a"));
        node.deliver();
        assertThat(ear.texts()).isEmpty();
    }

    @Test
    @DisplayName("that was told before anybody listened is history")
    void isHistory() throws Exception {
        node.tell(organisation, new Heard("before"));
        var ear = new Ear("ear");
        node.start(plugin, ear);
        node.deliver();
        assertThat(ear.texts()).isEmpty();
    }

    @Test
    @DisplayName("is delivered once even if two servers look for it at the same time")
    void isDeliveredOnce() throws Exception {
        var count = 60;
        var other = new Node(clock);
        var here = new Ear("ear", one -> Thread.sleep(2));
        var there = new Ear("ear", one -> Thread.sleep(2));
        node.start(plugin, here);
        other.start(plugin, there);
        IntStream.range(0, count).forEach(number -> node.tell(organisation, new Heard("" + number)));

        var both = new Thread(() -> rounds(other));
        both.start();
        rounds(node);
        both.join();

        var heard = new HashSet<>(here.texts());
        heard.addAll(there.texts());
        assertThat(heard).hasSize(count);
        assertThat(here.texts().size() + there.texts().size()).isEqualTo(count);
        assertThat(here.texts()).as("both took part").isNotEmpty();
        assertThat(there.texts()).as("both took part").isNotEmpty();
    }

    private static void rounds(Node node) {
        try {
            for (var round = 0; round < 10; round++) {
                node.deliver();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Two listeners of one key would share what they have heard. */
    @Test
    @DisplayName("has no two listeners of one key in a plugin")
    void refusesClash() {
        assertThatThrownBy(() -> node.start(plugin, new Ear("same"), new Ear("same")))
                .hasMessageContaining("same");
    }

    /** Fails after it told. */
    static class Failing {
        @Inject
        DefaultFacts facts;

        @Transactional(rollbackOn = Exception.class)
        void tellAndFail() {
            facts.tell("teller", new Heard("never"));
            throw new ConflictException("on-purpose");
        }
    }
}
