// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A file of the plugins folder, the same on all servers.
 *
 * @param available whether it lies among the available ones, not in the folder itself
 */
record FileKey(boolean available, String name) {
    static final Comparator<FileKey> ORDER =
            Comparator.comparing(FileKey::available).thenComparing(FileKey::name);

    /** As the database has it, too: a name that leads out of the folder is none. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,190}\\.jar");

    /** Whether other servers can have a file of this name. */
    boolean isSound() {
        return NAME.matcher(name).matches();
    }

    @Override
    public String toString() {
        return available ? "available/" + name : name;
    }
}
