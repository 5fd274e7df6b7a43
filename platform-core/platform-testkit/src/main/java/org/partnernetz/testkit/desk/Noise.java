// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;

/**
 * Collects a browser's complaints: errors and warnings in the console (including violations of the content security
 * policy), failing scripts, and parts of a page that do not load. If the page itself is an error, the test has to judge
 * that.
 */
final class Noise {

    private static final int FIRST_ERROR = 400;
    private static final Set<String> KINDS = Set.of("error", "warning");

    /** Said beside a failed response, which {@link #hear(Response)} judges. */
    private static final String FAILED = "Failed to load resource: the server responded";

    private final List<String> heard = new CopyOnWriteArrayList<>();

    Noise(BrowserContext session) {
        session.onConsoleMessage(this::hear);
        session.onWebError(error -> heard.add("script: " + error.error()));
        session.onResponse(this::hear);
    }

    private void hear(ConsoleMessage message) {
        if (KINDS.contains(message.type()) && !message.text().startsWith(FAILED)) {
            heard.add(message.type() + ": " + message.text() + " at " + message.location());
        }
    }

    private void hear(Response response) {
        var part = !response.request().isNavigationRequest();
        if (part && response.status() >= FIRST_ERROR) {
            heard.add(response.status() + ": " + response.url());
        }
    }

    /** Returns the complaints since the last call. */
    List<String> take() {
        var all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    void assertNone() {
        assertThat(take()).as("complaints of the browser").isEmpty();
    }
}
