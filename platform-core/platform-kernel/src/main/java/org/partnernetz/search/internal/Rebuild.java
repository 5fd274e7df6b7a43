// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.search.spi.SearchSource;
import org.partnernetz.search.spi.SearchSource.Kind;
import org.partnernetz.tenant.TenantContext;

/**
 * Has a plugin write all documents of the acting organisation again, in one transaction: if it fails, the former ones
 * stay.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Rebuild {

    @Inject
    PluginDocuments writing;

    @Inject
    FillRepository fills;

    @Inject
    Contributions contributions;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    /**
     * @return the number of documents afterwards
     * @throws NotFoundException if the plugin is not running or has no search source
     */
    public int of(String plugin) {
        writing.removeAll(plugin);
        var kinds = new ArrayList<Kind>();
        var told = new AtomicInteger();
        var asked = contributions.ask(plugin, SearchSource.class, (contributor, source) -> {
            kinds.addAll(source.kinds());
            source.tell(document -> {
                if (told.incrementAndGet() > SearchSource.DOCUMENTS_MAX) {
                    throw new ConflictException("too-many-documents");
                }
                writing.put(plugin, document);
            });
            return plugin;
        });
        if (asked.isEmpty()) {
            throw new NotFoundException();
        }
        fills.filled(Filling.of(plugin, kinds), tenant.required().organisation().value(), clock.instant());
        return told.get();
    }
}
