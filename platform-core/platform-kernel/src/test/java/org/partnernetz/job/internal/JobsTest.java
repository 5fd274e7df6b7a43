// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.FakePlugins;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.World;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Jobs;
import org.partnernetz.job.PastRun;
import org.partnernetz.job.PastRun.Outcome;
import org.partnernetz.job.PlannedJob;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

@DisplayName("A background job")
class JobsTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Duration HOUR = Duration.ofHours(1);

    private final MovingClock clock = new MovingClock(Instant.parse("2032-01-01T00:00:00Z"));
    private final String plugin = "works-" + NUMBER.incrementAndGet();
    private final JobNode node = new JobNode(clock);
    private Organisation organisation;

    @BeforeEach
    void enable() throws SQLException {
        organisation = node.world.organisation("working");
        FakePlugins.enable(plugin, organisation);
    }

    @Test
    @DisplayName("runs when it is due, as each organisation that has it and as nobody, and is remembered")
    void runsWhenDue() throws Exception {
        var second = node.world.organisation("second");
        FakePlugins.enable(plugin, second);
        var acting = new CopyOnWriteArrayList<Acting>();
        var seen = new ArrayList<JobRun>();
        var work = new Work("work", run -> {
            acting.add(node.get(TenantContext.class).required());
            seen.add(run);
            run.say("12 reminders sent");
        });
        node.start(plugin, work);
        node.run();
        node.run();
        assertThat(work.runs).as("the first pause comes first").hasValue(0);
        assertThat(planned())
                .containsExactly(new PlannedJob(plugin, "work", clock.instant().plus(HOUR)));

        clock.advance(HOUR);
        node.run();
        node.run();

        assertThat(acting).extracting(Acting::slug).containsExactlyInAnyOrder(organisation.slug(), second.slug());
        assertThat(acting)
                .allMatch(SystemMember::is)
                .allMatch(one -> one.roles().isEmpty());
        assertThat(seen.get(0).dueAt()).isEqualTo(clock.instant());
        assertThat(seen.get(0).lastSuccess()).isEmpty();
        assertThat(history()).singleElement().satisfies(run -> {
            assertThat(run.job()).isEqualTo("work");
            assertThat(run.owner()).isEqualTo(plugin);
            assertThat(run.organisation()).isEqualTo(organisation.slug());
            assertThat(run.outcome()).isEqualTo(Outcome.SUCCEEDED);
            assertThat(run.message()).isEqualTo("12 reminders sent");
            assertThat(run.begunAt()).isEqualTo(clock.instant());
            assertThat(run.took()).isNotNull();
        });
    }

    @Test
    @DisplayName("makes up for missed times once")
    void makesUpOnce() throws Exception {
        var work = new Work("work", run -> {});
        node.start(plugin, work);
        node.run();
        clock.advance(Duration.ofDays(2));
        node.run();
        node.run();
        assertThat(work.runs).hasValue(1);
        clock.advance(HOUR);
        node.run();
        assertThat(work.runs).hasValue(2);
    }

    @Test
    @DisplayName("runs once even if two servers look for it at the same time")
    void runsOnce() throws Exception {
        var other = new JobNode(clock);
        var here = new Work("work", run -> Thread.sleep(20));
        var there = new Work("work", run -> Thread.sleep(20));
        node.start(plugin, here);
        other.start(plugin, there);
        node.run();
        for (var round = 1; round <= 15; round++) {
            clock.advance(HOUR);
            var both = new Thread(() -> runQuietly(other));
            both.start();
            node.run();
            both.join();
            assertThat(here.runs.get() + there.runs.get()).isEqualTo(round);
        }
    }

    private static void runQuietly(JobNode other) {
        try {
            other.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("that throws is noted, and runs again when it is due")
    void failureIsNoted() throws Exception {
        var work = new Work("work", run -> {
            throw new IllegalStateException("no paper");
        });
        var other = new Work("other", run -> {});
        node.start(plugin, work, other);
        node.run();
        clock.advance(HOUR);
        node.run();
        clock.advance(HOUR);
        node.run();
        assertThat(other.runs).hasValue(2);
        assertThat(history())
                .filteredOn(run -> run.job().equals("work"))
                .hasSize(2)
                .allSatisfy(run -> assertThat(run.message()).contains("no paper"))
                .allSatisfy(run -> assertThat(run.outcome()).isEqualTo(Outcome.FAILED));
    }

    @Test
    @DisplayName("that takes too long is interrupted and noted")
    void isInterrupted() throws Exception {
        node.get(JobRunner.class).limit = Duration.ofMillis(200);
        var interrupted = new CountDownLatch(1);
        node.start(plugin, new Work("work", run -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        }));
        node.run();
        clock.advance(HOUR);
        node.run();
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(history())
                .singleElement()
                .satisfies(run -> assertThat(run.outcome()).isEqualTo(Outcome.TOO_LONG));
    }

    @Test
    @DisplayName("is due again after its server went away in the middle of it, but not before its time is over")
    void survivesTheServer() throws Exception {
        node.start(plugin, new Work("work", run -> {}));
        node.run();
        clock.advance(HOUR);
        beginAndVanish();

        var next = new JobNode(clock);
        var work = new Work("work", run -> {});
        next.start(plugin, work);
        clock.advance(HOUR.minusMinutes(57));
        next.run();
        assertThat(work.runs).hasValue(0);
        clock.advance(HOUR);
        next.run();
        assertThat(work.runs).hasValue(1);
        assertThat(history()).extracting(PastRun::outcome).containsExactly(Outcome.SUCCEEDED, Outcome.LOST);
    }

    private void beginAndVanish() {
        var job = new KnownJob(plugin, "work");
        var here = organisation.id().value();
        node.world.as(SystemMember.of(organisation), () -> {
            var now = clock.instant();
            var term = new ScheduleRepository.Term(now, now.plus(Duration.ofMinutes(6)), now.plusSeconds(60));
            assertThat(node.get(ScheduleRepository.class).claim(job, here, term))
                    .isPresent();
            node.get(RunRepository.class).begin(UUID.randomUUID(), job, here, now);
            return job;
        });
    }

    @Test
    @DisplayName("does not run where the plugin is off or away")
    void staysAway() throws Exception {
        var work = new Work("work", run -> {});
        node.start(plugin, work);
        node.run();
        clock.advance(HOUR);
        node.plugins.close(plugin);
        node.run();
        node.plugins.open(plugin);
        node.stop(plugin);
        node.run();
        assertThat(work.runs).hasValue(0);
        assertThat(planned()).isEmpty();
    }

    @Test
    @DisplayName("of the core runs everywhere")
    void ofTheCore() throws Exception {
        var everywhere = new CopyOnWriteArrayList<String>();
        node.startCoreWith(new Work(
                "core-" + plugin,
                run -> everywhere.add(node.get(TenantContext.class).required().slug())));
        node.run();
        clock.advance(HOUR);
        node.run();
        assertThat(everywhere)
                .contains(organisation.slug())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1);
    }

    @Test
    @DisplayName("has a key of its own in its plugin")
    void refusesClash() {
        assertThatThrownBy(() -> node.start(plugin, new Work("same", run -> {}), new Work("same", run -> {})))
                .hasMessageContaining("same");
        assertThatThrownBy(() -> node.start(plugin, new Work("Not A Key", run -> {})))
                .hasMessageContaining("Not A Key");
    }

    private List<PastRun> history() {
        return node.world.as(World.administratorOf(organisation), this::runs);
    }

    private List<PastRun> runs() {
        return node.get(Jobs.class).history(new PageRequest(null, 100)).items();
    }

    private List<PlannedJob> planned() {
        return node.world.as(
                World.administratorOf(organisation), () -> node.get(Jobs.class).planned());
    }
}
