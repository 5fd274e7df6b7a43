// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

/** A browser that has a page with a form open and asks by AJAX to draw it again, some times before it loads anew. */
final class AjaxForm {
    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\"[^>]* enctype=");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Faces-Request",
            "partial/ajax",
            "Sec-Fetch-Site",
            "same-origin");
    private static final int PER_PAGE = 10;

    private final Caller browser;
    private final String page;
    private final String form;
    private String state = "";
    private int asked;

    /** The first of the pages that opens without an item and has a form with a view. */
    static AjaxForm among(Caller browser, List<String> pages) {
        for (var page : pages) {
            var answer = browser.get(page);
            var form = FORM.matcher(answer.body());
            if (answer.status() == 200 && form.find()) {
                return new AjaxForm(browser, page, form.group(1));
            }
        }
        throw new IllegalStateException("None has a form: " + pages);
    }

    private AjaxForm(Caller browser, String page, String form) {
        this.browser = browser;
        this.page = page;
        this.form = form;
    }

    Answer ask() {
        if (state.isEmpty() || asked == PER_PAGE) {
            return load();
        }
        asked++;
        var body = field("jakarta.faces.partial.ajax", "true")
                + field("jakarta.faces.source", form)
                + field("jakarta.faces.partial.execute", "@none")
                + field("jakarta.faces.partial.render", form)
                + field(form, form)
                + field(Session.VIEW, state);
        return browser.send("POST", page, body, HEADERS);
    }

    private Answer load() {
        var answer = browser.get(page);
        state = Session.view(answer.body()).orElse("");
        asked = 0;
        if (answer.status() == 200 && state.isEmpty()) {
            throw new IllegalStateException(page + " has no form");
        }
        return answer;
    }

    private static String field(String name, String value) {
        return "&" + URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
