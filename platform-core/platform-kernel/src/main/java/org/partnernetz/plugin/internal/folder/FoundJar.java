// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.folder;

import java.time.Instant;
import java.util.Comparator;

/**
 * A plugin jar that lies in a folder.
 *
 * @param name the name of the file
 * @param arrived when it came to lie there
 */
public record FoundJar(PluginJar jar, String name, Instant arrived) {

    /** The higher version, then the younger file. */
    public static final Comparator<FoundJar> BY_AGE =
            Comparator.comparing((FoundJar found) -> found.jar().version()).thenComparing(FoundJar::arrived);
}
