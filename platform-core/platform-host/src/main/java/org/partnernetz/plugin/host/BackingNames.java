// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

/** Derives the name of a page's backing. */
public final class BackingNames {

    /** Returns {@code newProject} for the page {@code new-project}. */
    public static String of(String page) {
        var name = new StringBuilder();
        for (var word : page.split("-")) {
            name.append(
                    name.isEmpty() || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private BackingNames() {}
}
