// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.web.look.Words;

/** Names what belongs to a plugin in the plugin's words, and what belongs to the core in the pages' words. */
@Named
@RequestScoped
public class Owners {
    private static final String CORE = "core";

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

    private Words words() {
        return (Words) request.getAttribute("t");
    }
}
