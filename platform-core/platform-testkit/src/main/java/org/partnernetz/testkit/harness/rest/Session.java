// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;

/** Signs in as a browser does: reads the form, fills it in and sends it. */
public final class Session {
    /** The name of the field by which a form of a stateful page names its view. */
    public static final String VIEW = "jakarta.faces.ViewState";

    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*id=\"signIn\".*?</form>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("<form\\b[^>]*id=\"signIn\"[^>]*action=\"([^\"]*)\"");
    private static final Pattern STATE = Pattern.compile("name=\"" + VIEW + "\"[^>]*value=\"(-?\\d+:-?\\d+)\"");
    private static final Map<String, String> OWN = Map.of("Sec-Fetch-Site", "same-origin");

    /** Returns a browser in which the person is signed in. */
    public static Caller of(RunningPlatform platform, Person person) {
        var browser = Caller.anonymous(platform);
        var answer = enter(browser, "/sign-in", person.email(), person.password());
        if (answer.status() != 302) {
            throw new IllegalStateException(person.email() + " cannot sign in: " + answer);
        }
        return browser;
    }

    /** Fills in the form of that sign-in page and sends it. */
    public static Answer enter(Caller browser, String page, String email, String password) {
        var body = browser.get(page).body();
        var found = FORM.matcher(body);
        var form = found.find() ? found.group() : body;
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(form).results().map(MatchResult::group).forEach(input -> {
            var name = attribute(input, "name");
            if (name.endsWith(":email")) {
                fields.put(name, email);
            } else if (name.endsWith(":password")) {
                fields.put(name, password);
            } else if (!name.isEmpty()) {
                fields.put(name, attribute(input, "value"));
            }
        });
        var action = ACTION.matcher(form);
        return post(browser, action.find() ? action.group(1).replace("&amp;", "&") : page, fields, OWN);
    }

    /** Sends a form. */
    public static Answer post(Caller browser, String path, Map<String, String> fields, Map<String, String> headers) {
        var all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "application/x-www-form-urlencoded");
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send("POST", path, body, all);
    }

    /** Returns what the forms of a page send as {@link #VIEW}; empty if the page keeps no view. */
    public static Optional<String> view(String page) {
        var state = STATE.matcher(page);
        return state.find() ? Optional.of(state.group(1)) : Optional.empty();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private Session() {}
}
