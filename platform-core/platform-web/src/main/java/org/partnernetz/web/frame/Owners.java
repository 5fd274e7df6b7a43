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

/** Names what belongs to a plugin in the plugin's words, and what belongs to the core in the pages' words. */
@Named
@RequestScoped
public class Owners {
    private static final String CORE = "core";
    private static final String SNAPSHOT = ".SNAPSHOT";

    @Inject
    Contributions contributions;

    @Inject
    HttpServletRequest request;

    /** The plugin's name, its id while it does not run. */
    public String name(String owner) {
        var words = words();
        return owner.equals(CORE)
                ? words.get("owner.core")
                : contributions
                        .find(owner)
                        .map(plugin -> plugin.name(words.locale()))
                        .orElse(owner);
    }

    /** A version as people read it: without the mark of a build that is still worked on. */
    public String version(String version) {
        return version.endsWith(SNAPSHOT) ? version.substring(0, version.length() - SNAPSHOT.length()) : version;
    }

    /** A message of the owner, else what is given. */
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

    /** A message of the owner with a figure in it, else what is given. */
    public String count(String owner, String key, long figure, String otherwise) {
        var sentence = say(owner, key, "");
        return sentence.isEmpty() ? otherwise : Numbers.said(new MessageFormat(sentence, words().locale()), figure);
    }

    private Words words() {
        return (Words) request.getAttribute("t");
    }
}
