// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.text.MessageFormat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.text.Numbers;
import org.partnernetz.web.look.Words;

/** Names what belongs to a plugin with the plugin's messages, and what belongs to the core with the pages' messages. */
@Named
@RequestScoped
public class Owners {
    private static final String CORE = "core";
    private static final String SNAPSHOT = ".SNAPSHOT";
    private static final String LINE_OF_WORK = "work.";

    @Inject
    Contributions contributions;

    @Inject
    HttpServletRequest request;

    /** The plugin's name; while it is not running that of its line of work, or else its id. */
    public String name(String owner) {
        var words = words();
        return owner.equals(CORE)
                ? words.get("owner.core")
                : contributions
                        .find(owner)
                        .map(plugin -> plugin.name(words.locale()))
                        .orElseGet(() ->
                                words.containsKey(LINE_OF_WORK + owner) ? words.get(LINE_OF_WORK + owner) : owner);
    }

    /** A version as people read it, without the suffix of a development build. */
    public String version(String version) {
        return version.endsWith(SNAPSHOT) ? version.substring(0, version.length() - SNAPSHOT.length()) : version;
    }

    /** A message of the owner; the given text if there is none. */
    public String say(String owner, String key, String otherwise) {
        var words = words();
        if (owner.equals(CORE)) {
            return words.containsKey(key) ? words.get(key) : otherwise;
        }
        return contributions
                .find(owner)
                .map(plugin -> plugin.words(words.locale()).getOrDefault(key, otherwise))
                .orElse(otherwise);
    }

    /** A message of the owner with a number; the given text if there is none. */
    public String count(String owner, String key, long figure, String otherwise) {
        var sentence = say(owner, key, "");
        return sentence.isEmpty() ? otherwise : Numbers.said(new MessageFormat(sentence, words().locale()), figure);
    }

    private Words words() {
        return (Words) request.getAttribute("t");
    }
}
