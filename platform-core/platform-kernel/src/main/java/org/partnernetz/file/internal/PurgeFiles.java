// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.job.spi.NightlyPurges;

/**
 * Deletes contents that no file has any more. The folder is that of all organisations, so the first one of a night to
 * ask has it swept.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PurgeFiles implements NightlyPurges {
    private static final Duration YOUNG = Duration.ofDays(1);
    private static final Duration BETWEEN = Duration.ofHours(20);

    @Inject
    FileRepository files;

    @Inject
    ContentFolder contents;

    @Inject
    Clock clock;

    private Instant swept = Instant.MIN;

    @Override
    public List<Purge> purges() {
        return List.of(new Purge("sweep-files", "files", this::sweep));
    }

    private synchronized int sweep() {
        var now = clock.instant();
        if (swept.isAfter(now.minus(BETWEEN))) {
            return 0;
        }
        var deleted = contents.sweep(now.minus(YOUNG), files::kept);
        swept = now;
        return deleted;
    }
}
