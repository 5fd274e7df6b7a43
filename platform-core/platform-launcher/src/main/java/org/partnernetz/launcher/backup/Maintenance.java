// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.backup;

import java.nio.file.Path;
import java.util.Map;

import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.Progress;
import org.partnernetz.launcher.Settings;

/** What the command does instead of starting the platform: {@code partnernetz.backup}, {@code partnernetz.restore}. */
public final class Maintenance {

    private static final String BACKUP = "partnernetz.backup";
    private static final String RESTORE = "partnernetz.restore";

    private Maintenance() {}

    /** Says whether one of the two properties is set. */
    public static boolean isAsked(Map<String, String> properties) {
        return properties.containsKey(BACKUP) || properties.containsKey(RESTORE);
    }

    /**
     * Backs up, or restores.
     *
     * @throws LaunchException with one sentence if it did not work; then an older backup file and an older home are as
     *     they were
     */
    public static void run(Map<String, String> properties, Settings settings, Progress progress) {
        if (properties.containsKey(BACKUP) && properties.containsKey(RESTORE)) {
            throw new LaunchException("-D" + BACKUP + " and -D" + RESTORE + " exclude each other");
        }
        if (properties.containsKey(BACKUP)) {
            if (settings.database().isPresent()) {
                throw new LaunchException("PARTNERNETZ_DB_URL names your own PostgreSQL, which is backed up with"
                        + " its own pg_dump; see platform-core/docs/operating.md");
            }
            new Backup(settings.home(), progress).write(file(properties, BACKUP));
        } else {
            new Restore(settings.home(), progress).read(file(properties, RESTORE));
        }
    }

    private static Path file(Map<String, String> properties, String name) {
        var value = properties.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new LaunchException("-D" + name + " must name a file");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }
}
