// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.FakePlugins;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.World;
import org.partnernetz.job.Jobs;
import org.partnernetz.job.PastRun;
import org.partnernetz.job.PastRun.Outcome;
import org.partnernetz.job.PlannedJob;
import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.job.spi.NightlyPurges.Purge;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;

@DisplayName("A nightly purge")
class NightlyPurgesTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Duration DAY = Duration.ofDays(1);

    private final MovingClock clock = new MovingClock(Instant.parse("2035-01-01T12:00:00Z"));
    private final String plugin = "purges-" + NUMBER.incrementAndGet();
    private final JobNode node = new JobNode(clock);
    private Organisation organisation;
    private Organisation second;

    @BeforeEach
    void enable() throws SQLException {
        organisation = node.world.organisation("purging");
        second = node.world.organisation("second");
        node.world.organisation("without");
        FakePlugins.enable(plugin, organisation);
        FakePlugins.enable(plugin, second);
    }

    @Test
    @DisplayName("of a plugin runs once a night for each organisation that has it, and is told in its history")
    void runsForEach() throws Exception {
        var acting = new CopyOnWriteArrayList<Acting>();
        node.start(plugin, purges(new Purge("plots", "plots", () -> {
            acting.add(node.get(TenantContext.class).required());
            return acting.size() + 1;
        })));
        night();
        node.run();

        assertThat(acting).allMatch(SystemMember::is);
        assertThat(acting).extracting(Acting::slug).containsExactlyInAnyOrder(organisation.slug(), second.slug());
        assertThat(history(organisation))
                .extracting(PastRun::owner, PastRun::job, PastRun::outcome)
                .containsExactly(tuple(plugin, "plots", Outcome.SUCCEEDED));
        assertThat(List.of(
                        history(organisation).get(0).message(),
                        history(second).get(0).message()))
                .containsExactlyInAnyOrder("2 plots removed", "3 plots removed");
    }

    @Test
    @DisplayName("is one of several of its class, each with a run of its own, whatever becomes of the others")
    void isOneOfSeveral() throws Exception {
        node.start(
                plugin,
                purges(
                        new Purge("plots", "plots", () -> {
                            throw new IllegalStateException("no spade");
                        }),
                        new Purge("names", "names", () -> 0)),
                new Work("work", run -> run.say("worked")));
        night();

        assertThat(history(organisation))
                .extracting(PastRun::job, PastRun::outcome, PastRun::message)
                .contains(
                        tuple("plots", Outcome.FAILED, "IllegalStateException: no spade"),
                        tuple("names", Outcome.SUCCEEDED, "0 names removed"),
                        tuple("work", Outcome.SUCCEEDED, "worked"));
    }

    @Test
    @DisplayName("is due between three and four at night")
    void isDueAtNight() throws Exception {
        node.start(plugin, purges(new Purge("plots", "plots", () -> 1), new Purge("names", "names", () -> 1)));
        node.run();
        List<PlannedJob> planned = node.world.as(
                World.administratorOf(organisation), () -> node.get(Jobs.class).planned());

        assertThat(planned)
                .hasSize(2)
                .extracting(job -> at(job.nextAt()))
                .allSatisfy(time ->
                        assertThat(time).isAfterOrEqualTo(LocalTime.of(3, 0)).isBefore(LocalTime.of(4, 0)));
    }

    @Test
    @DisplayName("has a key that no other purge and no job of its plugin has")
    void refusesClash() {
        var purges = purges(new Purge("same", "plots", () -> 1));
        assertThatThrownBy(() -> node.start(plugin, purges, purges)).hasMessageContaining("same");
        assertThatThrownBy(() -> node.start(plugin, purges, new Work("same", run -> {})))
                .hasMessageContaining("same");
    }

    private static NightlyPurges purges(Purge... purges) {
        return () -> List.of(purges);
    }

    /** Plans, and lets a night pass. */
    private void night() throws InterruptedException {
        node.run();
        clock.advance(DAY);
        node.run();
    }

    private static LocalTime at(Instant moment) {
        return moment.atZone(NetworkDays.ZONE).toLocalTime();
    }

    private List<PastRun> history(Organisation of) {
        return node.world.as(
                World.administratorOf(of),
                () -> node.get(Jobs.class).history(new PageRequest(null, 100)).items());
    }
}
