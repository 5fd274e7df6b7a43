// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.widget;

import java.text.Collator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.plugin.admin.WidgetCard;
import org.partnernetz.plugin.internal.access.Access;
import org.partnernetz.plugin.spi.DashboardWidget;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.TenantContext;

/**
 * Asks the widgets of open plugins, all at once and each in a thread of its own, so that a slow one delays nobody for
 * longer than {@value DashboardWidget#MILLIS_MAX} ms and a broken one takes nothing with it. A widget that is stuck in
 * several threads is left alone until they are back.
 */
@ApplicationScoped
public class Widgets {
    private static final Logger LOG = Logger.getLogger(Widgets.class);
    private static final int STUCK_MAX = 3;

    private final Map<String, AtomicInteger> inside = new ConcurrentHashMap<>();

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ExecutorService threads;

    @Inject
    Contributions contributions;

    @Inject
    Access access;

    @Inject
    TenantContext tenant;

    /** The cards by title; what fails is missing. */
    public List<WidgetCard> cards(Acting acting, Locale locale) {
        var asked = new ArrayList<Asked>();
        for (var contributor : contributions.open()) {
            permitted(contributor).forEach(widget -> start(acting, widget, locale, asked));
        }
        var end = System.nanoTime()
                + Duration.ofMillis(DashboardWidget.MILLIS_MAX).toNanos();
        return asked.stream()
                .flatMap(one -> answer(one, end).stream())
                .sorted(Comparator.comparing(WidgetCard::title, Collator.getInstance(locale)))
                .toList();
    }

    /** The plugin's widgets that the reader may see; of two with one key the first, which ranks higher. */
    private List<Widget> permitted(Contributor contributor) {
        var widgets = new LinkedHashMap<String, Widget>();
        for (var widget : contributions.ask(contributor.plugin(), DashboardWidget.class, Widget::of)) {
            var former = widgets.putIfAbsent(widget.key(), widget);
            if (former != null) {
                LOG.warnf("The plugin %s has two widgets %s", contributor.plugin(), widget.key());
            }
        }
        return widgets.values().stream()
                .limit(DashboardWidget.WIDGETS_MAX)
                .filter(widget -> widget.permission().isEmpty()
                        || access.may(widget.contributor().plugin(), widget.permission()))
                .toList();
    }

    private void start(Acting acting, Widget widget, Locale locale, List<Asked> asked) {
        var running = inside.computeIfAbsent(widget.id(), id -> new AtomicInteger());
        if (running.get() >= STUCK_MAX) {
            LOG.warnf("The widget %s is left out: %d threads are stuck in it", widget.id(), running.get());
            return;
        }
        try {
            asked.add(new Asked(
                    widget,
                    threads.submit(() -> tenant.callAs(acting, () -> content(widget, acting, locale, running)))));
        } catch (RejectedExecutionException e) {
            LOG.warnf(e, "The widget %s could not be asked", widget.id());
        }
    }

    private List<WidgetCard> content(Widget widget, Acting acting, Locale locale, AtomicInteger running) {
        running.incrementAndGet();
        try {
            return contributions
                    .ask(
                            widget.contributor().plugin(),
                            DashboardWidget.class,
                            (contributor, component) -> component.key().equals(widget.key())
                                    ? component
                                            .content(locale)
                                            .map(content -> widget.card(content, acting, locale))
                                            .stream()
                                            .toList()
                                    : List.<WidgetCard>of())
                    .stream()
                    .flatMap(List::stream)
                    .limit(1)
                    .toList();
        } finally {
            running.decrementAndGet();
        }
    }

    private static List<WidgetCard> answer(Asked asked, long end) {
        try {
            return asked.answer().get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            asked.answer().cancel(true);
            LOG.warnf("The widget %s took longer than %d ms and is left out", asked.id(), DashboardWidget.MILLIS_MAX);
        } catch (ExecutionException e) {
            LOG.warnf(e.getCause(), "The widget %s failed and is left out", asked.id());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    private record Asked(Widget widget, Future<List<WidgetCard>> answer) {
        String id() {
            return widget.id();
        }
    }
}
