// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.fact.Facts;
import org.partnernetz.fact.host.FactTellers;

/** Stamps facts with the plugin that tells them. */
@ApplicationScoped
public class DefaultFactTellers implements FactTellers {

    @Inject
    DefaultFacts facts;

    @Override
    public Facts of(String plugin) {
        return fact -> facts.tell(plugin, fact);
    }
}
