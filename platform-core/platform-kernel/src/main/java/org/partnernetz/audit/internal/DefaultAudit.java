// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit.internal;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.audit.Audit;
import org.partnernetz.contribution.PerPlugin;

/** Marks entries as those of the core, or of the calling plugin. */
@ApplicationScoped
public class DefaultAudit implements Audit, PerPlugin<Audit> {
    private static final String CORE = "core";

    @Inject
    Noting noting;

    @Override
    public void note(String action, String item, Map<String, String> details) {
        noting.note(CORE, action, item, details);
    }

    @Override
    public Class<Audit> service() {
        return Audit.class;
    }

    @Override
    public Audit of(String plugin) {
        return (action, item, details) -> noting.note(plugin, action, item, details);
    }
}
