// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.fixture.World;
import org.partnernetz.plugin.admin.WidgetCard;
import org.partnernetz.plugin.internal.access.Access;
import org.partnernetz.plugin.spi.DashboardWidget;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

@DisplayName("Widgets of plugins")
class WidgetsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Organisation HOME = WORLD.organisation("widgets");
    private static final Acting READER = WORLD.acting(WORLD.member(HOME, "reader", Role.MEMBER), HOME);
    private static final Map<String, String> WORDS = Map.of("w.title", "Vorhaben", "w.open", "{0} offen");

    private final List<DashboardWidget> components = new ArrayList<>();
    private final Widgets widgets = new Widgets();
    private ExecutorService threads;

    @BeforeEach
    void begin() {
        threads = Executors.newCachedThreadPool();
        widgets.threads = threads;
        widgets.tenant = WORLD.get(TenantContext.class);
        widgets.access = WORLD.get(Access.class);
        widgets.contributions = new OnePlugin();
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    @DisplayName("become cards with words of the plugin and addresses inside it")
    void becomeCards() {
        components.add(widget(
                "own",
                () -> new DashboardWidget.Content(
                        "w.title",
                        new DashboardWidget.Figure(3, "w.open"),
                        List.of(new DashboardWidget.Row("Näh & Werk", "project", "a b/c")),
                        "index")));

        assertThat(cards())
                .containsExactly(new WidgetCard(
                        "advice-own",
                        "advice",
                        "advice",
                        "Vorhaben",
                        "3 offen",
                        List.of(new WidgetCard.Line("Näh & Werk", "/o/" + HOME.slug() + "/p/advice/project/a%20b%2Fc")),
                        "/o/" + HOME.slug() + "/p/advice/index"));
    }

    @Test
    @DisplayName("are asked as the reader, in threads of their own")
    void areAskedAsTheReader() {
        var asked = new ArrayList<Acting>();
        components.add(widget("own", () -> {
            asked.add(widgets.tenant.required());
            return content("w.title");
        }));

        cards();

        assertThat(asked).containsExactly(READER);
    }

    @Test
    @DisplayName("that fail or are slow are missing, and harm no other")
    void areMissingWhenTheyFail() throws InterruptedException {
        var never = new CountDownLatch(1);
        components.add(widget("broken", () -> {
            throw new IllegalStateException("broken on purpose");
        }));
        components.add(widget("slow", () -> {
            await(never);
            return content("w.title");
        }));
        components.add(widget("right", () -> content("w.title")));
        var begun = System.nanoTime();

        assertThat(cards()).extracting(WidgetCard::id).containsExactly("advice-right");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        never.countDown();
    }

    @Test
    @DisplayName("that are stuck in several threads are left alone")
    void areLeftAloneWhenStuck() {
        var never = new CountDownLatch(1);
        var asked = new AtomicInteger();
        components.add(widget("stuck", () -> {
            asked.incrementAndGet();
            while (never.getCount() > 0) {
                Thread.onSpinWait(); // deaf to interrupts
            }
            return content("w.title");
        }));

        for (var reader = 0; reader < 5; reader++) {
            assertThat(cards()).isEmpty();
        }

        assertThat(asked).hasValue(3);
        never.countDown();
    }

    @Test
    @DisplayName("that demand a permission are for those who have it")
    void areForThePermitted() {
        components.add(new Fixed("secret", "nobody-has-it", () -> content("w.title")));

        assertThat(cards()).isEmpty();
    }

    private List<WidgetCard> cards() {
        return WORLD.as(READER, () -> widgets.cards(READER, Locale.GERMAN));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static DashboardWidget.Content content(String title) {
        return new DashboardWidget.Content(title, null, List.of(), "");
    }

    private static DashboardWidget widget(String key, Supplier<DashboardWidget.Content> content) {
        return new Fixed(key, "", content);
    }

    private record Fixed(String key, String permission, Supplier<DashboardWidget.Content> made)
            implements DashboardWidget {
        @Override
        public Optional<Content> content(Locale locale) {
            return Optional.of(made.get());
        }
    }

    /** One plugin that is open to everybody. */
    private final class OnePlugin implements Contributions {
        private final Contributor advice = new Contributor("advice", 1, WORDS, WORDS);

        @Override
        public List<Contributor> running() {
            return List.of(advice);
        }

        @Override
        public List<Contributor> open() {
            return running();
        }

        @Override
        public Optional<Contributor> find(String plugin) {
            return Optional.of(advice);
        }

        @Override
        public Set<String> forVisitors() {
            return Set.of();
        }

        @Override
        public boolean isForVisitors(String plugin, String page) {
            return false;
        }

        @Override
        public <T, R> List<R> ask(Class<T> type, BiFunction<Contributor, T, R> work) {
            return components.stream()
                    .map(component -> work.apply(advice, type.cast(component)))
                    .toList();
        }

        @Override
        public <T, R> List<R> ask(String plugin, Class<T> type, BiFunction<Contributor, T, R> work) {
            return ask(type, work);
        }
    }
}
