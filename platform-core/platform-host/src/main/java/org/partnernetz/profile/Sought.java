// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom to look for in a directory. Whatever is empty does not matter.
 *
 * @param letters beginnings of words of the name, in any script, or of the function
 * @param organisation slug; only in the network
 * @param subproject {@code <organisation>/<plugin>}
 * @param language a tag, for example {@code ar}
 * @param district the first five digits of its municipalities' keys
 */
public record Sought(
        Scope scope, String letters, String organisation, String subproject, String language, String district) {
    /** No search needs more; what is longer is cut. */
    public static final int LETTERS_MAX = 100;

    /** Everybody in a directory. */
    public static Sought everybody(Scope scope) {
        return new Sought(scope, "", "", "", "", "");
    }

    /** The organisation to which the search is narrowed. */
    public Optional<String> home() {
        return Stream.of(organisation, subproject.replaceFirst("/.*", ""))
                .filter(slug -> !slug.isEmpty())
                .findFirst();
    }

    /** Whether two filters name different organisations, so that nobody can be found. */
    public boolean isImpossible() {
        return !organisation.isEmpty() && !subproject.isEmpty() && !subproject.startsWith(organisation + "/");
    }

    /** The plugin of the subproject; empty if it does not matter. */
    public String plugin() {
        return subproject.replaceFirst("^[^/]*/?", "");
    }

    /** Which directory. */
    public enum Scope {
        /** All members of the acting organisation. */
        ORGANISATION,
        /** Members of all organisations who take part in the network. */
        NETWORK
    }
}
