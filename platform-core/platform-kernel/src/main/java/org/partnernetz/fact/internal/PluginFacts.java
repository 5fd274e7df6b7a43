// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.contribution.PerPlugin;
import org.partnernetz.fact.Facts;

/** Marks facts with the plugin that tells them. */
@ApplicationScoped
public class PluginFacts implements PerPlugin<Facts> {

    @Inject
    DefaultFacts facts;

    @Override
    public Class<Facts> service() {
        return Facts.class;
    }

    @Override
    public Facts of(String plugin) {
        return fact -> facts.tell(plugin, fact);
    }
}
