// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.data;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

/** The form for an answer as each browser has it open; it is sent again and again with another text. */
public final class ReplyForms implements IntFunction<String> {
    private final List<String> states;
    private final AtomicLong sent = new AtomicLong();

    private ReplyForms(List<String> states) {
        this.states = states;
    }

    /** Opens the page of the topic in each browser. */
    public static ReplyForms open(BenchMember member, String topic) {
        return new ReplyForms(
                member.sessions().stream().map(browser -> state(browser, topic)).toList());
    }

    private static String state(Caller browser, String topic) {
        return Session.view(browser.get(topic).body())
                .orElseThrow(() -> new IllegalStateException("no form for an answer on " + topic));
    }

    @Override
    public String apply(int browser) {
        return "answer=answer&answer%3Awrite=&answer%3Atext=Antwort+" + sent.incrementAndGet() + "&" + Session.VIEW
                + "=" + URLEncoder.encode(states.get(browser), StandardCharsets.UTF_8);
    }
}
