// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel.migration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * What ran in a schema, held against the scripts that are there.
 *
 * @param unknown numbers of scripts that ran and are not there
 */
record History(List<String> unknown) {
    private static final Set<MigrationState> NOT_THERE = Set.of(
            MigrationState.FUTURE_SUCCESS,
            MigrationState.FUTURE_FAILED,
            MigrationState.MISSING_SUCCESS,
            MigrationState.MISSING_FAILED);

    static History of(MigrationInfo... all) {
        return new History(Stream.of(all)
                .filter(script -> NOT_THERE.contains(script.getState()) && script.getVersion() != null)
                .map(script -> script.getVersion().toString())
                .toList());
    }

    /** A program must not work on tables that a newer one has changed: it would not know what it overwrites. */
    void refuseNewer(String schema) {
        if (!unknown.isEmpty()) {
            throw new NewerDatabaseException("The database was used by a newer version: its schema " + schema
                    + " knows the scripts " + String.join(", ", unknown) + ", which this version does not have."
                    + " Start that version again, or restore the backup from before the upgrade;"
                    + " see the chapter on upgrades in operating.md");
        }
    }
}
