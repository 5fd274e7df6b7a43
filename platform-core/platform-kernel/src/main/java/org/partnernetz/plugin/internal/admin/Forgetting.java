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

import org.partnernetz.contribution.Keeper;
import org.partnernetz.contribution.Keeper.Kept;
import org.partnernetz.plugin.internal.store.PluginSchemas.Last;
import org.partnernetz.plugin.internal.wish.DataRepository;

/** Forgets what the core keeps in the name of a plugin whose data are purged. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Forgetting {

    @Inject
    DataRepository data;

    @Inject
    @Any
    Instance<Keeper> keepers;

    /**
     * Everybody who keeps something lets go of it in this transaction.
     *
     * @param last is given what was kept and ends the plugin's own tables; if it fails, nothing is forgotten
     */
    public void forget(String plugin, Last last) throws IOException, SQLException {
        data.forget(plugin);
        List<Kept> kept = keepers.stream()
                .flatMap(keeper -> keeper.forget(plugin).stream())
                .toList();
        last.end(kept);
    }
}
