// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.kernel.migration.Migrations;
import org.partnernetz.plugin.admin.PluginReason;

/**
 * Which names plugins may not have. A plugin's id is the name of its schema, and the core writes it beside its own into
 * tables that keep who owns a job, a listener, a fact or an entry: one that were called {@code core} would be taken for
 * the platform, and purging it would drop the platform's tables.
 */
@ApplicationScoped
public class SchemaNames {
    private static final String CODE = "name-reserved";

    /** What the platform and PostgreSQL call theirs; {@code other} is the line of work without a plugin. */
    private static final Set<String> TAKEN =
            Set.of("core", "auth", "public", "information_schema", "postgres", "other");

    private static final String OF_POSTGRES = "pg_";

    /** The packages below {@code org.partnernetz}: by that name a plugin's lines in the log are told from others. */
    private static final Set<String> OF_PACKAGES =
            Set.of(("audit bench circle contribution deadline demo dev document draft event fact file fixture form"
                            + " forum group installation job kernel launcher legal link mail member money notification openapi"
                            + " paging partner picture plugin portrait privacy problem profile repeat rest seal search security setting"
                            + " statistics store"
                            + " tenant testkit text time web workflow")
                    .split(" "));

    /** Words that SQL does not take for a name, as {@code pg_get_keywords()} tells them. */
    private static final Set<String> OF_SQL =
            Set.of(("all analyse analyze and any array as asc asymmetric authorization"
                            + " binary both case cast check collate collation column concurrently constraint create cross"
                            + " current_catalog current_date current_role current_schema current_time current_timestamp"
                            + " current_user default deferrable desc distinct do else end except false fetch for foreign freeze"
                            + " from full grant group having ilike in initially inner intersect into is isnull join lateral"
                            + " leading left like limit localtime localtimestamp natural not notnull null offset on only or"
                            + " order outer overlaps placing primary references returning right select session_user similar"
                            + " some symmetric system_user table tablesample then to trailing true union unique user using"
                            + " variadic verbose when where window with")
                    .split(" "));

    @Inject
    Migrations owner;

    /** The schema of a plugin. */
    public static String of(String plugin) {
        return plugin.replace('-', '_');
    }

    /** The plugin of a schema: an id has no underscores. */
    static String plugin(String schema) {
        return schema.replace('_', '-');
    }

    /** Why no plugin may be called so; empty if one may. */
    public Optional<PluginReason> refuses(String plugin) {
        return isTaken(of(plugin))
                ? Optional.of(new PluginReason(
                        CODE,
                        List.of(plugin),
                        "No plugin may be called " + plugin + ": the name is the platform's own."))
                : Optional.empty();
    }

    private boolean isTaken(String schema) {
        var roles = owner.roles();
        return TAKEN.contains(schema)
                || OF_SQL.contains(schema)
                || OF_PACKAGES.contains(schema.replace("_", ""))
                || schema.startsWith(OF_POSTGRES)
                || List.of(roles.owner(), roles.app(), roles.search(), roles.signIn())
                        .contains(schema);
    }
}
