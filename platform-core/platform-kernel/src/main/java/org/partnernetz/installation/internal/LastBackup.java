// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When the last backup was made: the time of a file in the home, which the backup command makes anew. Whoever backs up
 * in another way touches it.
 */
@ApplicationScoped
@SuppressWarnings("UnnecessaryAssignment") // empty until the container sets it
public class LastBackup {
    static final String MARK = "last-backup";
    static final Duration OLD = Duration.ofDays(7);

    @Inject
    @ConfigProperty(name = "partnernetz.home")
    Optional<String> home = Optional.empty();

    /** Whether it is older than a week, or unknown. */
    boolean isOld(Clock clock) {
        return home.map(folder -> isOld(Path.of(folder, MARK), clock)).orElse(true);
    }

    private static boolean isOld(Path mark, Clock clock) {
        try {
            return Files.getLastModifiedTime(mark)
                    .toInstant()
                    .isBefore(clock.instant().minus(OLD));
        } catch (IOException none) {
            return true;
        }
    }
}
