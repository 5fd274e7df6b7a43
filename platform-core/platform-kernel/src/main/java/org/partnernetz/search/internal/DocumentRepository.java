// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.contribution.PurgeParticipant;
import org.partnernetz.search.SearchDocument;
import org.partnernetz.store.json.OneJson;
import org.partnernetz.store.sql.Sql;

/** Writes plugins' documents of the acting organisation. Those of the core are written by triggers. */
@ApplicationScoped
@Transactional
public class DocumentRepository implements PurgeParticipant {
    private static final String PUT = """
            select core.put_document(:plugin, :kind, :key, :title, :text, :address, :audience, :group, :permission, :owner,
                                     cast(:facets as jsonb), :now) as put""";
    private static final String REMOVE = "select core.remove_documents(:plugin, :kind, :key) as gone";
    private static final String FORGET = "select core.forget_plugin_documents(:plugin) as gone";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Writes a document; false if the acting member may not write it for that audience. */
    public boolean put(String plugin, SearchDocument document, String address, Instant now) {
        var owner = document.owner();
        var facets = OneJson.PROVIDER.createObjectBuilder();
        document.facets().forEach(facets::add);
        return Sql.of(em.createNativeQuery(PUT, Tuple.class))
                .with("plugin", plugin)
                .with("kind", document.kind())
                .with("key", document.key())
                .with("title", document.title())
                .with("text", document.text())
                .with("address", address)
                .with("audience", document.audience().name())
                .withOrNull("group", document.group(), UUID.class)
                .withOrNull("permission", document.permission(), String.class)
                .withOrNull("owner", owner == null ? null : owner.value(), UUID.class)
                .with("facets", facets.build().toString())
                .with("now", now)
                .one(row -> row.flag("put"));
    }

    /** Removes one document; without kind and key, all documents of the plugin. */
    public void remove(String plugin, @Nullable String kind, @Nullable String key) {
        Sql.of(em.createNativeQuery(REMOVE, Tuple.class))
                .with("plugin", plugin)
                .withOrNull("kind", kind, String.class)
                .withOrNull("key", key, String.class)
                .one(row -> row.number("gone"));
    }

    /** Removes the plugin's documents and returns none for the export, because the plugin can write them again. */
    @Override
    public List<Kept> forget(String plugin) {
        Sql.of(em.createNativeQuery(FORGET, Tuple.class)).with("plugin", plugin).one(row -> row.number("gone"));
        return List.of();
    }
}
