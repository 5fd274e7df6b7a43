// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.jar;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The tables that a plugin's migrations create.
 *
 * @param all all tables by name
 * @param open the tables that no migration puts under row security
 */
record DeclaredTables(Set<String> all, Set<String> open) {
    private static final Pattern MADE = Pattern.compile(
            "create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?\\$\\{schema}\\.(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GONE =
            Pattern.compile("drop\\s+table\\s+(?:if\\s+exists\\s+)?\\$\\{schema}\\.(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROTECTED = Pattern.compile(
            "core\\.protect\\(\\s*'\\$\\{schema}\\.(\\w+)'"
                    + "|alter\\s+table\\s+\\$\\{schema}\\.(\\w+)[^;]*force\\s+row\\s+level\\s+security",
            Pattern.CASE_INSENSITIVE);

    static DeclaredTables of(FinishedJar jar) throws IOException {
        var all = new TreeSet<String>();
        var closed = new TreeSet<String>();
        for (var script : jar.texts("db/migration", ".sql").values()) {
            MADE.matcher(script).results().forEach(found -> all.add(found.group(1)));
            GONE.matcher(script).results().forEach(found -> all.remove(found.group(1)));
            PROTECTED
                    .matcher(script)
                    .results()
                    .forEach(found -> closed.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }
        var open = new TreeSet<>(all);
        open.removeAll(closed);
        return new DeclaredTables(all, open);
    }
}
