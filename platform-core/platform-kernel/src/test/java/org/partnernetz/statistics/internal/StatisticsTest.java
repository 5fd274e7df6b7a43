// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.contribution.Follower;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.internal.EventIndicators;
import org.partnernetz.fixture.FakePlugins;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.internal.ForumIndicators;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.statistics.Figure;
import org.partnernetz.statistics.Figure.Gap;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.Indicator.Unit;
import org.partnernetz.statistics.IndicatorUnavailableException;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.ReportingPeriod.Length;
import org.partnernetz.statistics.Statistics;
import org.partnernetz.statistics.spi.IndicatorSource;
import org.partnernetz.statistics.spi.IndicatorSource.Measure;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

@DisplayName("Statistics")
class StatisticsTest {
    /** What fails on purpose is told at length. Held, or the setting is lost. */
    private static final Logger TROUBLE = Logger.getLogger("org.partnernetz.statistics");

    static {
        TROUBLE.setLevel(Level.OFF);
    }

    private static final ReportingPeriod MARCH = new ReportingPeriod(LocalDate.of(2026, 3, 1), Length.MONTH);
    private static final Follower NOBODY = new Follower() {
        @Override
        public void started(Contributor plugin, Components components) {
            // Statistics follow nobody: they ask.
        }

        @Override
        public void stopping(String plugin) {
            // The same.
        }
    };

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-15T12:00:00Z"));
    private final World world = World.inSharedDatabase(clock);
    private final FakePlugins plugins = new FakePlugins();
    private final Map<String, Measure> core = new TreeMap<>();
    private Organisation home;
    private PersonId member;

    @BeforeEach
    void found() {
        world.kernel().with(Contributions.class, plugins).with(CoreSources.class, new CoreSources() {
            @Override
            Map<String, Measure> all() {
                return core;
            }
        });
        home = world.organisation("counting");
        member = world.member(home, "member", Role.MEMBER);
    }

    @Test
    @DisplayName("count what the organisation did in the period, the same whoever asks")
    void countsTheCore() {
        core.putAll(world.get(ForumIndicators.class).indicators());
        core.putAll(world.get(EventIndicators.class).indicators());
        var forum = world.forum(home, Audience.PUBLIC);
        var topic = world.topic(member, home, forum, Audience.NETWORK);
        world.as(member, home, () -> world.get(Forums.class).reply(topic.id(), "Antwort"));
        world.as(
                member,
                home,
                () -> world.get(Events.class).signUp(event("2026-03-31T23:30").id()));
        world.as(member, home, () -> event("2026-04-01T00:00"));
        clock.advance(Duration.ofDays(20));
        world.topic(member, home, forum, Audience.PUBLIC);

        assertThat(values(member, MARCH)).containsExactly(1L, 1L, 2L, 1L);
        var other = world.member(home, "other", false, Role.MEMBER);
        assertThat(values(other, MARCH)).containsExactly(1L, 1L, 2L, 1L);
        assertThat(values(member, MARCH.next())).containsExactly(1L, 0L, 1L, 1L);
        assertThat(values(member, new ReportingPeriod(LocalDate.of(2026, 1, 1), Length.YEAR)))
                .containsExactly(2L, 1L, 3L, 2L);
        var elsewhere = world.organisation("elsewhere");
        var stranger = world.member(elsewhere, "stranger", Role.MEMBER);
        assertThat(world.as(stranger, elsewhere, () -> figures(MARCH)))
                .extracting(figure -> figure.indicator().value().longValue())
                .containsExactly(0L, 0L, 0L, 0L);
    }

    private org.partnernetz.event.Occasion event(String start) {
        var begin = LocalDateTime.parse(start);
        return world.get(Events.class)
                .announce(new NewOccasion(
                        "Termin", "", begin, begin.plusHours(1), "Ort", null, 5, Audience.ORGANISATION, null));
    }

    @Test
    @DisplayName("show a gap, not a zero, where a figure is unavailable, fails or takes too long; the others are there")
    void showGaps() {
        world.get(DefaultStatistics.class).limit = Duration.ofMillis(300);
        plugins.start(
                "figures",
                NOBODY,
                source("good", period -> Indicator.of(5, Unit.HOURS)),
                source("incomplete", period -> {
                    throw new IndicatorUnavailableException("not yet");
                }),
                source("broken", period -> {
                    throw new IllegalStateException("broken");
                }),
                source("slow", period -> {
                    sleep(60_000);
                    return Indicator.count(1);
                }),
                source("also-good", period -> Indicator.count(7)));

        var figures = world.as(member, home, () -> figures(MARCH));

        assertThat(figures)
                .extracting(Figure::key)
                .containsExactly("good", "incomplete", "broken", "slow", "also-good");
        assertThat(figures)
                .extracting(Figure::gap)
                .containsExactly(null, Gap.UNAVAILABLE, Gap.FAILED, Gap.TOO_LONG, null);
        assertThat(figures.get(0).indicator()).isEqualTo(Indicator.of(5, Unit.HOURS));
        assertThat(figures.get(1).indicator()).isNull();
    }

    @Test
    @DisplayName("do not ask a figure again that never came back")
    void doNotAskAgain() {
        world.get(DefaultStatistics.class).limit = Duration.ofMillis(200);
        var release = new CountDownLatch(1);
        var asked = new AtomicInteger();
        plugins.start("deaf", NOBODY, source("deaf", period -> {
            asked.incrementAndGet();
            while (release.getCount() > 0) {
                Thread.onSpinWait();
            }
            return Indicator.count(1);
        }));
        for (var report = 0; report < 3; report++) {
            assertThat(world.as(member, home, () -> figures(MARCH)))
                    .extracting(Figure::gap)
                    .containsExactly(Gap.TOO_LONG);
        }
        assertThat(asked).hasValue(1);
        release.countDown();
    }

    @Test
    @DisplayName("measure as the reader's organisation and leave out the second figure of one key")
    void measureAsTheReader() {
        plugins.start(
                "twice",
                NOBODY,
                source(
                        "same",
                        period -> Indicator.count(world.get(TenantContext.class)
                                .required()
                                .organisation()
                                .value())),
                source("same", period -> Indicator.count(-1)));
        assertThat(values(member, MARCH)).containsExactly(home.id().value());
    }

    @Test
    @DisplayName("are not for guests")
    void areNotForGuests() {
        var guest = world.member(home, "guest", false, Role.GUEST);
        assertThatThrownBy(() -> world.as(guest, home, () -> figures(MARCH))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("know months, quarters and years")
    void knowPeriods() {
        var day = LocalDate.of(2026, 5, 31);
        assertThat(ReportingPeriod.containing(day, Length.QUARTER).first()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(ReportingPeriod.containing(day, Length.YEAR).end()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(MARCH.until()).as("summer time has begun").isEqualTo(Instant.parse("2026-03-31T22:00:00Z"));
        assertThat(MARCH.previous().next()).isEqualTo(MARCH);
        assertThatThrownBy(() -> new ReportingPeriod(LocalDate.of(2026, 2, 1), Length.QUARTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Long> values(PersonId reader, ReportingPeriod period) {
        return world.as(reader, home, () -> figures(period)).stream()
                .map(figure -> figure.indicator().value().longValue())
                .toList();
    }

    private List<Figure> figures(ReportingPeriod period) {
        return world.get(Statistics.class).figures(period, Locale.GERMAN);
    }

    private static IndicatorSource source(String key, Measure measure) {
        return () -> Map.of(key, measure);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
