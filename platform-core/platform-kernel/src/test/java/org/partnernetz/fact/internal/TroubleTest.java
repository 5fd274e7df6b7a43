// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.audit.AuditTrail.Filter;
import org.partnernetz.fact.Deliveries;
import org.partnernetz.fact.Deliveries.Troubled;
import org.partnernetz.fact.internal.Heard.Ear;
import org.partnernetz.fact.spi.FactListener;
import org.partnernetz.fixture.FakePlugins;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.World;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Role;

@DisplayName("A listener that")
class TroubleTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final MovingClock clock = new MovingClock(Instant.parse("2031-01-01T00:00:00Z"));
    private final String plugin = "fails-" + NUMBER.incrementAndGet();
    private final Node node = new Node(clock);
    private final AtomicBoolean broken = new AtomicBoolean(true);
    private Organisation organisation;

    @BeforeEach
    void enable() throws SQLException {
        Node.forgetEars();
        organisation = node.world.organisation("troubled");
        FakePlugins.enable(plugin, organisation);
    }

    private Ear fails() {
        return new Ear("fails", one -> {
            if (broken.get()) {
                throw new IllegalStateException("no luck with " + one.fact().text());
            }
        });
    }

    @Test
    @DisplayName("throws is tried again after growing pauses, and harms no other listener and no later fact")
    void isTriedAgain() throws Exception {
        var bad = fails();
        var good = new Ear("good");
        node.start(plugin, bad, good);
        node.tell(organisation, new Heard("a"));
        node.deliver();
        node.tell(organisation, new Heard("b"));
        node.deliver();
        assertThat(good.texts()).containsExactly("a", "b");
        assertThat(troubled()).hasSize(2).allSatisfy(one -> {
            assertThat(one.failure()).contains("no luck with");
            assertThat(one.attempts()).isEqualTo(1);
            assertThat(one.nextAt()).isEqualTo(clock.instant().plusSeconds(5));
        });

        clock.advance(Duration.ofSeconds(4));
        node.deliver();
        assertThat(troubled()).allSatisfy(one -> assertThat(one.attempts()).isEqualTo(1));
        clock.advance(Duration.ofSeconds(1));
        node.deliver();
        assertThat(troubled()).allSatisfy(one -> {
            assertThat(one.attempts()).isEqualTo(2);
            assertThat(one.nextAt()).isEqualTo(clock.instant().plusSeconds(30));
        });

        broken.set(false);
        clock.advance(Duration.ofSeconds(30));
        node.deliver();
        assertThat(bad.texts()).containsExactlyInAnyOrder("a", "b");
        assertThat(troubled()).isEmpty();
    }

    @Test
    @DisplayName("fails seven times leaves a parked fact, which an administrator sees and retries")
    void isParked() throws Exception {
        var bad = fails();
        node.start(plugin, bad);
        node.tell(organisation, new Heard("a"));
        for (var attempt = 0; attempt < FactListener.ATTEMPTS_MAX; attempt++) {
            assertThat(troubled()).noneMatch(Troubled::isParked);
            node.deliver();
            clock.advance(Duration.ofHours(6));
        }
        assertThat(troubled()).hasSize(1).allMatch(Troubled::isParked);
        node.deliver();
        assertThat(troubled().get(0).attempts()).isEqualTo(FactListener.ATTEMPTS_MAX);

        broken.set(false);
        var parked = troubled().get(0).id();
        asAdministrator(() -> node.get(Deliveries.class).retry(parked));
        node.deliver();
        assertThat(bad.texts()).containsExactly("a");
        assertThat(node.world
                        .as(
                                World.administratorOf(organisation),
                                () -> node.get(AuditTrail.class)
                                        .entries(
                                                new Filter("core", "delivery.retried", null, null, null),
                                                PageRequest.first()))
                        .items())
                .extracting(AuditEntry::item)
                .containsExactly(parked.toString());
        assertThatThrownBy(
                        () -> asAdministrator(() -> node.get(Deliveries.class).retry(parked)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("is slow is interrupted, fails, and delays nobody else")
    void isInterrupted() throws Exception {
        node.get(Deliverer.class).limit = Duration.ofMillis(300);
        var interrupted = new CountDownLatch(1);
        var slow = new Ear("slow", one -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        });
        var quick = new Ear("quick");
        node.start(plugin, slow, quick);
        node.tell(organisation, new Heard("a"));
        node.deliver();
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(quick.texts()).containsExactly("a");
        assertThat(troubled())
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.failure()).contains("longer than"));
    }

    @Test
    @DisplayName("never comes back holds one thread and no other listener")
    void neverComesBack() throws Exception {
        node.get(Deliverer.class).limit = Duration.ofMillis(200);
        var release = new CountDownLatch(1);
        var calls = new AtomicInteger();
        var deaf = new Ear("deaf", one -> {
            calls.incrementAndGet();
            while (release.getCount() > 0) {
                Thread.onSpinWait();
            }
        });
        var quick = new Ear("quick");
        node.start(plugin, deaf, quick);
        node.tell(organisation, new Heard("a"));
        node.get(Dispatcher.class).beat();
        Thread.sleep(600);
        for (var round = 0; round < 3; round++) {
            clock.advance(Duration.ofMinutes(1));
            node.tell(organisation, new Heard("b"));
            beatUntil(quick, round + 2);
        }
        assertThat(calls).hasValue(1);
        assertThat(quick.texts()).containsExactly("a", "b", "b", "b");
        release.countDown();
    }

    /** One beat may find a listener still putting its last fact away; what never comes is told by what is asserted. */
    private void beatUntil(Ear ear, int count) throws InterruptedException {
        for (var look = 0; look < 200 && ear.texts().size() < count; look++) {
            node.get(Dispatcher.class).beat();
            Thread.sleep(50);
        }
    }

    @Test
    @DisplayName("fails is shown to administrators of that organisation only")
    void isShownToAdministrators() throws Exception {
        node.start(plugin, fails());
        node.tell(organisation, new Heard("a"));
        node.deliver();
        var delivery = troubled().get(0).id();
        var elsewhere = World.administratorOf(node.world.organisation("elsewhere"));
        assertThat(node.world.as(elsewhere, () -> node.get(Deliveries.class).troubled()))
                .isEmpty();
        assertThatThrownBy(() -> node.world.as(elsewhere, () -> retried(delivery)))
                .isInstanceOf(NotFoundException.class);
        var member = node.world.member(organisation, "member", Role.MEMBER);
        assertThatThrownBy(() -> node.world.as(
                        member, organisation, () -> node.get(Deliveries.class).troubled()))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> node.world.as(member, organisation, () -> retried(delivery)))
                .isInstanceOf(NotAllowedException.class);
    }

    private UUID retried(UUID delivery) {
        node.get(Deliveries.class).retry(delivery);
        return delivery;
    }

    private List<Troubled> troubled() {
        return node.world.as(
                World.administratorOf(organisation),
                () -> node.get(Deliveries.class).troubled());
    }

    private void asAdministrator(Runnable work) {
        node.world.as(World.administratorOf(organisation), () -> {
            work.run();
            return work;
        });
    }
}
