// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.folder;

import java.time.Instant;
import java.util.Comparator;

/**
 * A plugin jar in a folder.
 *
 * @param name the name of the file
 * @param arrived when it was put there
 */
public record FoundJar(PluginJar jar, String name, Instant arrived) {

    /** By version, then by age of the file; the higher version and the newer file count more. */
    public static final Comparator<FoundJar> BY_AGE =
            Comparator.comparing((FoundJar found) -> found.jar().version()).thenComparing(FoundJar::arrived);
}
