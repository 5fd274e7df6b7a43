// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

/** Somebody with a browser, a link to a frozen copy, and nothing else. */
public final class LinkVisitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]* type=\"hidden\" name=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"");

    private static final String CHECK = "?step=check";

    private final Caller browser;
    private final String address;

    public LinkVisitor(RunningPlatform platform, String address) {
        this.browser = Caller.anonymous(platform);
        this.address = address;
    }

    public Answer look() {
        return browser.get(address);
    }

    /** Hands an answer in, having looked at it. */
    public Answer answers(String body, String result, String remarks) {
        return send(checked(body, result, remarks));
    }

    /** The form with which an answer is handed in that was filled in and looked at. */
    Map<String, String> checked(String body, String result, String remarks) {
        var checked = send(form(body, result, remarks, "check"));
        if (checked.status() != 302) {
            throw new IllegalStateException("not to be handed in: " + checked);
        }
        var fields = fields(lookAgain());
        fields.put("answer:send", "");
        return fields;
    }

    /** The form as it was sent to the visitor, filled in, with one of its buttons pressed. */
    Map<String, String> form(String body, String result, String remarks, String button) {
        var fields = fields(look());
        fields.put("answer:body", body);
        fields.put("answer:result", result);
        fields.put("answer:remarks", remarks);
        fields.put("answer:" + button, "");
        return fields;
    }

    private static Map<String, String> fields(Answer page) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page.body()).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        if (fields.isEmpty()) {
            throw new IllegalStateException("there is no form at the link");
        }
        fields.put("answer", "answer");
        return fields;
    }

    /** What is about to be handed in. */
    Answer lookAgain() {
        return browser.get(address + CHECK);
    }

    Answer send(Map<String, String> form) {
        return Session.post(
                browser,
                address + (form.containsKey("answer:send") ? CHECK : ""),
                form,
                Map.of("Sec-Fetch-Site", "same-origin"));
    }
}
