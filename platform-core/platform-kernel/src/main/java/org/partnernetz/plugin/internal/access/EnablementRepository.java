// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.OrganisationId;

/** Stores which organisations have a plugin switched on, and to which the network does not offer it. */
@ApplicationScoped
@Transactional
public class EnablementRepository {
    private static final String OF_ORGANISATION = """
            select plugin from core.plugin_enablement
            where organisation_id = :organisation and core.plugin_is_on(organisation_id, plugin)""";
    private static final String ENABLE = """
            insert into core.plugin_enablement (organisation_id, plugin, enabled_at) values (:organisation, :plugin, :now)
            on conflict do nothing""";
    private static final String DISABLE =
            "delete from core.plugin_enablement where organisation_id = :organisation and plugin = :plugin";
    private static final String WITHHELD_FROM = "select plugin from core.plugin_withheld where organisation_id = :id";
    private static final String WITHHELD = """
            select o.slug from core.plugin_withheld w join core.organisation o on o.id = w.organisation_id
            where w.plugin = :plugin""";
    private static final String OFFER = "delete from core.plugin_withheld where plugin = :plugin";
    private static final String WITHHOLD = """
            insert into core.plugin_withheld (plugin, organisation_id, withheld_at)
            select :plugin, id, :now from core.organisation where slug = any (:slugs)""";

    private static final String HOW_MANY = "select count(*) as many from core.plugin_enablement where plugin = :plugin";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** The plugins that are offered to the organisation and switched on there. */
    public Set<String> of(OrganisationId organisation) {
        return Sql.of(em.createNativeQuery(OF_ORGANISATION, Tuple.class))
                .with("organisation", organisation.value())
                .list(row -> row.text("plugin"))
                .stream()
                .collect(Collectors.toSet());
    }

    public void enable(OrganisationId organisation, String plugin, Instant now) {
        Sql.of(em.createNativeQuery(ENABLE))
                .with("organisation", organisation.value())
                .with("plugin", plugin)
                .with("now", now)
                .run();
    }

    public void disable(OrganisationId organisation, String plugin) {
        Sql.of(em.createNativeQuery(DISABLE))
                .with("organisation", organisation.value())
                .with("plugin", plugin)
                .run();
    }

    /** Plugins that the network does not offer to the organisation. */
    public Set<String> withheldFrom(OrganisationId organisation) {
        return Sql.of(em.createNativeQuery(WITHHELD_FROM, Tuple.class))
                .with("id", organisation.value())
                .list(row -> row.text("plugin"))
                .stream()
                .collect(Collectors.toSet());
    }

    /** Slugs of the organisations to which the network does not offer the plugin. */
    public Set<String> withheld(String plugin) {
        return Sql.of(em.createNativeQuery(WITHHELD, Tuple.class))
                .with("plugin", plugin)
                .list(row -> row.text("slug"))
                .stream()
                .collect(Collectors.toSet());
    }

    /** Offers it to all organisations except these. */
    public void withhold(String plugin, Set<String> slugs, Instant now) {
        Sql.of(em.createNativeQuery(OFFER)).with("plugin", plugin).run();
        Sql.of(em.createNativeQuery(WITHHOLD))
                .with("plugin", plugin)
                .with("slugs", List.copyOf(slugs))
                .with("now", now)
                .run();
    }

    /** The number of organisations that have a plugin switched on. */
    public int organisations(String plugin) {
        return Sql.of(em.createNativeQuery(HOW_MANY, Tuple.class))
                .with("plugin", plugin)
                .one(row -> row.count("many"));
    }
}
