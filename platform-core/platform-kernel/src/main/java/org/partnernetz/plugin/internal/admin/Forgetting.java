// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.admin;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.PurgeParticipant;
import org.partnernetz.contribution.PurgeParticipant.Kept;
import org.partnernetz.plugin.internal.store.PluginSchemas.Last;
import org.partnernetz.plugin.internal.wish.DataRepository;

/** Removes what the core stores for a plugin whose data is purged. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Forgetting {

    @Inject
    DataRepository data;

    @Inject
    @Any
    Instance<PurgeParticipant> keepers;

    /**
     * Has every participant remove what it stores, in this transaction.
     *
     * @param last takes the removed rows and drops the plugin's own tables; if it fails, nothing is removed
     */
    public void forget(String plugin, Last last) throws IOException, SQLException {
        data.forget(plugin);
        List<Kept> kept = keepers.stream()
                .flatMap(keeper -> keeper.forget(plugin).stream())
                .toList();
        last.end(kept);
    }
}
