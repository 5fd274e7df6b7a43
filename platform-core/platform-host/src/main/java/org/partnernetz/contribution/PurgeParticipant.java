// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.contribution;

import java.util.List;

/**
 * A slice that stores something by the id of a plugin and removes it when the plugin's data is purged. The purge calls
 * every bean of this type in one transaction; the network's administrator who purges is acting.
 */
public interface PurgeParticipant {

    /**
     * Removes everything that is stored for the plugin, of all organisations and people.
     *
     * @return the removed rows that belong to somebody and cannot be recreated, for the export
     */
    List<Kept> forget(String plugin);

    /**
     * A row that was removed.
     *
     * @param table for example {@code core.plugin_setting}
     * @param row as JSON, in one line
     */
    record Kept(String table, String row) {}
}
