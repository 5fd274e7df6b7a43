// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

/** The form for a new topic as a browser has it open, to be sent later, perhaps to another node. */
record OpenForm(Caller browser, String path, Map<String, String> fields) {
    private static final Pattern FORUM = Pattern.compile("/o/fitt/forums/[0-9a-f-]{36}");

    static OpenForm at(Caller browser, String title, String text) {
        var forums = FORUM.matcher(browser.get("/o/fitt/forums").body());
        assertThat(forums.find()).isTrue();
        var path = forums.group() + "/new";
        var view = Session.view(browser.get(path).body()).orElseThrow();
        var fields = new LinkedHashMap<String, String>();
        fields.put("topic", "topic");
        fields.put("topic:title", title);
        fields.put("topic:text", text);
        fields.put("topic:audience", "ORGANISATION");
        fields.put("topic:write", "");
        fields.put(Session.VIEW, view);
        return new OpenForm(browser, path, fields);
    }

    /** Sends it to a node, and returns the page that follows. */
    String sendTo(RunningPlatform node) {
        var address = node.address(path).toString();
        var sent = Session.post(browser, address, fields, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(302);
        return browser.get(node.address(sent.header("Location")).toString()).body();
    }
}
