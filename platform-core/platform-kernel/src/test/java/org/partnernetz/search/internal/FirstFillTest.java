// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.contribution.Follower;
import org.partnernetz.fixture.FakePlugins;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.search.spi.SearchSource;
import org.partnernetz.search.spi.SearchSource.FacetName;
import org.partnernetz.search.spi.SearchSource.Kind;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

@DisplayName("The documents of a plugin that never told any")
class FirstFillTest {
    /** What a source does wrong on purpose is told at length. Held, or the setting is lost. */
    private static final Logger TROUBLE = Logger.getLogger("org.partnernetz.search");

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static int number;

    static {
        TROUBLE.setLevel(Level.OFF);
    }

    private final String plugin = "fills-" + ++number;
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-02T10:00:00Z"));
    private final FakePlugins plugins = new FakePlugins();
    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private World world;
    private FirstFill fill;
    private Organisation home;
    private Organisation partner;
    private PersonId member;
    private boolean fails;
    private List<Kind> kinds = List.of(new Kind("project", "kind"));

    @BeforeEach
    void organisations() throws Exception {
        world = World.inSharedDatabase(clock);
        world.kernel().with(Contributions.class, plugins);
        fill = world.get(FirstFill.class);
        home = world.organisation("fills");
        partner = world.organisation("fills-not");
        member = world.member(home, "filled", Role.MEMBER);
        FakePlugins.enable(plugin, home);
    }

    @Test
    @DisplayName("are built as soon as it runs, for each organisation that has it on, once")
    void builtOnce() throws Exception {
        start();
        look();
        assertThat(told).containsExactly(home.slug() + " as the platform in the role ADMINISTRATOR");
        assertThat(hits()).isOne();
        look();
        plugins.stop(plugin, fill);
        start();
        look();
        assertThat(told).hasSize(1);
    }

    @Test
    @DisplayName("are built where it is switched on later")
    void switchedOnLater() throws Exception {
        start();
        look();
        FakePlugins.enable(plugin, partner);
        look();
        assertThat(told).hasSize(2).last().asString().startsWith(partner.slug());
    }

    @Test
    @DisplayName("are built by one server of several")
    void byOneServer() throws Exception {
        var other = World.inSharedDatabase(clock);
        other.kernel().with(Contributions.class, plugins);
        start();
        plugins.start(plugin, other.get(FirstFill.class), new Source());
        fill.look();
        other.get(FirstFill.class).look();
        settle(fill);
        settle(other.get(FirstFill.class));
        assertThat(told).hasSize(1);
    }

    @Test
    @DisplayName("are tried again an hour after a failure, which leaves nothing half built")
    void triedAgain() throws Exception {
        fails = true;
        start();
        look();
        assertThat(told).hasSize(1);
        assertThat(hits()).isZero();
        fails = false;
        look();
        assertThat(told).as("not at once").hasSize(1);
        clock.advance(Duration.ofMinutes(61));
        look();
        assertThat(told).hasSize(2);
        assertThat(hits()).isOne();
    }

    @Test
    @DisplayName("wait for a plugin that is just coming up, and are nobody's business that has none")
    void waits() throws Exception {
        plugins.start("silent-" + plugin, fill);
        fill.started(new Contributor(plugin, 1, Map.of(), Map.of()), new OneSource());
        look();
        assertThat(told).isEmpty();
        start();
        look();
        assertThat(told).hasSize(1);
    }

    @Test
    @DisplayName("count as built when an administrator had them rebuilt")
    void rebuilt() throws Exception {
        plugins.start(plugin, fill, new Source());
        world.as(World.administratorOf(home), () -> world.get(Search.class).rebuild(plugin));
        look();
        assertThat(told).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("updates")
    @DisplayName("are built once more after an update that brings new kinds or facets, and after no other")
    void newKinds(String name, List<Kind> before, List<Kind> after, int times) throws Exception {
        kinds = before;
        start();
        look();
        assertThat(told).hasSize(1);
        plugins.stop(plugin, fill);
        kinds = after;
        start();
        look();
        look();
        assertThat(told).hasSize(times);
    }

    static List<Arguments> updates() {
        var project = new Kind("project", "kind");
        var event = new Kind("event", "kind");
        var narrowed = new Kind("project", "kind", List.of(new FacetName("phase", "label", "phase.")));
        return List.of(
                Arguments.of("a kind more", List.of(project), List.of(project, event), 2),
                Arguments.of("another kind", List.of(project), List.of(event), 2),
                Arguments.of("a facet more", List.of(project), List.of(narrowed), 2),
                Arguments.of("the same in another order", List.of(project, event), List.of(event, project), 1),
                Arguments.of("a kind less", List.of(project, event), List.of(event), 1));
    }

    @Test
    @DisplayName("are built once more where nobody noted of which kinds they were")
    void unknownKinds() throws Exception {
        start();
        look();
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("update core.search_fill set kinds = null where plugin = '" + plugin + "'");
        }
        look();
        assertThat(told).hasSize(2);
    }

    @Test
    @DisplayName("fail a start where nobody can say of which kinds they are")
    void cannotName() {
        kinds = null;
        assertThatThrownBy(this::start).isInstanceOf(NullPointerException.class);
    }

    private void start() {
        plugins.start(plugin, fill, new Source());
    }

    private void look() throws InterruptedException {
        fill.look();
        settle(fill);
    }

    private static void settle(FirstFill fill) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!fill.isIdle()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            Thread.sleep(5);
        }
    }

    private int hits() {
        return world.as(
                member,
                home,
                () -> world.get(Search.class)
                        .find(home.slug(), SearchQuery.of("Meisterbrief"), Locale.GERMAN)
                        .total());
    }

    /** Tells one document, and for whom it was asked. */
    private final class Source implements SearchSource {
        @Override
        public List<Kind> kinds() {
            return kinds;
        }

        @Override
        public void tell(Consumer<SearchDocument> documents) {
            var acting = world.get(TenantContext.class).required();
            var role = acting.roles().iterator().next();
            told.add(acting.slug() + (SystemMember.is(acting) ? " as the platform" : "") + " in the role " + role);
            documents.accept(SearchDocument.of("project", "4711", "Bäckerei", "Vorhaben mit Meisterbrief", "project"));
            if (fails) {
                throw new IllegalStateException("cannot tell the next one");
            }
        }
    }

    /** A plugin that has told what it brings, but does not serve yet. */
    private final class OneSource implements Follower.Components {
        @Override
        public <T, R> List<R> ask(Class<T> type, Function<? super T, ? extends R> work) {
            return List.of(work.apply(type.cast(new Source())));
        }
    }
}
