// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.plugin.PluginPurged;
import org.partnernetz.plugin.internal.wish.DataRepository;

/** Forgets what the core keeps in the name of a plugin whose data are gone. */
@ApplicationScoped
@Transactional
public class Forgetting {

    @Inject
    DataRepository data;

    @Inject
    Event<PluginPurged> facts;

    /** Everybody who keeps something is told in this transaction. */
    public void forget(String plugin) {
        data.forget(plugin);
        facts.fire(new PluginPurged(plugin));
    }
}
