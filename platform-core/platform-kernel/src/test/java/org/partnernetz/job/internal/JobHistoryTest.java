// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.FakePlugins;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.World;
import org.partnernetz.job.Jobs;
import org.partnernetz.job.PastRun;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.SystemMember;

@DisplayName("What became of a background job")
class JobHistoryTest {
    private static final String PLUGIN = "remembers";
    private static final Duration HOUR = Duration.ofHours(1);

    private final MovingClock clock = new MovingClock(Instant.parse("2033-01-01T00:00:00Z"));
    private final JobNode node = new JobNode(clock);
    private Organisation organisation;

    @BeforeEach
    void enable() throws SQLException {
        organisation = node.world.organisation("remembering");
        FakePlugins.enable(PLUGIN, organisation);
    }

    @Test
    @DisplayName("is shown to administrators: their own organisation's, and the network's to the network's")
    void isShown() throws Exception {
        node.start(PLUGIN, new Work("work", run -> {}));
        node.run();
        clock.advance(HOUR);
        node.run();
        var elsewhere = World.administratorOf(node.world.organisation("elsewhere"));
        assertThat(node.world.as(elsewhere, () -> runs())).isEmpty();
        assertThat(node.world.as(World.coordination(), () -> runs()))
                .extracting(PastRun::organisation)
                .contains(organisation.slug());
        var member = node.world.member(organisation, "member", Role.MEMBER);
        assertThatThrownBy(() -> node.world.as(member, organisation, () -> runs()))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> node.world.as(
                        member, organisation, () -> node.get(Jobs.class).planned()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName("is read page by page and removed after a while")
    void historyHasPages() throws Exception {
        node.start(PLUGIN, new Work("work", run -> {}));
        node.run();
        for (var round = 0; round < 5; round++) {
            clock.advance(HOUR);
            node.run();
        }
        var first = node.world.as(
                World.administratorOf(organisation), () -> node.get(Jobs.class).history(new PageRequest(null, 3)));
        var rest = node.world.as(
                World.administratorOf(organisation),
                () -> node.get(Jobs.class).history(new PageRequest(first.next(), 3)));
        assertThat(first.items()).hasSize(3);
        assertThat(rest.items()).hasSize(2);
        assertThat(rest.next()).isNull();
        assertThat(first.items()).doesNotContainAnyElementsOf(rest.items());

        clock.advance(Duration.ofDays(Jobs.KEPT_DAYS).minus(HOUR).minus(HOUR));
        var said = new CurrentRun(clock.instant(), null);
        node.world.as(SystemMember.of(organisation), () -> {
            for (var purge : node.get(PurgeRuns.class).purges()) {
                new PurgeJob(purge).run(said);
            }
            return said;
        });
        assertThat(said.message()).isEqualTo("2 runs removed");
        assertThat(history()).hasSize(3);
    }

    private List<PastRun> history() {
        return node.world.as(World.administratorOf(organisation), this::runs);
    }

    private List<PastRun> runs() {
        return node.get(Jobs.class).history(new PageRequest(null, 100)).items();
    }
}
