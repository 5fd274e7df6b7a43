// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.contribution;

import java.util.List;

/**
 * A slice that keeps something by the id of a plugin and lets go of it when the plugin's data are purged. Every bean of
 * this type is told, all of them in one transaction, acting as the administrator of the network who purges.
 */
public interface Keeper {

    /**
     * Removes all that is kept in the plugin's name, of all organisations and people.
     *
     * @return what of it is somebody's and cannot be had again: it goes into the export
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
