// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.partnernetz.testkit.desk.Samples;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;
import org.partnernetz.web.Route;
import org.partnernetz.web.Routes;

/**
 * Opens every page of the core at one node and lets another one restore what the session keeps of it. A new page is
 * among them without anyone listing it here.
 */
final class RestoredViews {
    private static final String NETWORK = "/o/{organisation}/network/";
    private static final int OK = 200;
    private static final int DEFECT = 500;

    private final RunningPlatform first;
    private final RunningPlatform other;
    private final List<String> faults = new ArrayList<>();
    private int restored;

    RestoredViews(RunningPlatform first, RunningPlatform other) {
        this.first = first;
        this.other = other;
    }

    void walk() {
        walk(first.person("fitt", "administrator"), pages().filter(page -> !page.startsWith(NETWORK)));
        walk(first.person("gim", "administrator"), pages().filter(page -> page.startsWith(NETWORK)));
    }

    private void walk(Person person, Stream<String> pages) {
        var samples = Samples.of(first, person);
        var browser = Session.of(first, person);
        pages.forEach(page -> look(browser, page, samples.address(page)));
    }

    private static Stream<String> pages() {
        return Routes.ALL.stream()
                .filter(route -> !route.view().isEmpty())
                .map(Route::pattern)
                .filter(pattern -> !pattern.contains("{plugin}"));
    }

    private void look(Caller browser, String page, String address) {
        var opened = browser.get(address);
        if (opened.status() >= DEFECT) {
            faults.add(page + ": opened with " + opened.status());
        }
        var view = Session.view(opened.body());
        if (view.isPresent()) {
            var sent = Session.post(
                    browser,
                    other.address(address).toString(),
                    Map.of(Session.VIEW, view.get()),
                    Map.of("Sec-Fetch-Site", "same-origin"));
            restored++;
            if (sent.status() != OK) {
                faults.add(page + ": restored with " + sent.status() + " " + sent.header("Location"));
            }
        }
    }

    /** What went wrong, each with the page. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many views the other node was asked for. */
    int restored() {
        return restored;
    }
}
