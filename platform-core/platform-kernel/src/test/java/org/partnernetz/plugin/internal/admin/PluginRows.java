// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.admin;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;

/** A row of two plugins and of the core in every table that keeps rows of plugins. */
final class PluginRows {
    static final String PURGED = "purged-sample";
    static final String OTHER = "other-sample";
    private static final String CORE = "core";

    private static final List<String> PLUGINS = List.of(
            "insert into core.plugin_enablement values (:home, :plugin, now())",
            "insert into core.plugin_withheld values (:plugin, :home, now())",
            "insert into core.sample_module values (:home, :plugin, :person, :person, now())",
            "insert into core.plugin_permission values (:plugin, 'read', '{MEMBER}')",
            "insert into core.plugin_grant values (:home, :plugin, 'read', '{MEMBER}')",
            "insert into core.plugin_network_setting values (:plugin, 'days', '3', true)",
            "insert into core.plugin_setting values (:home, :plugin, 'days', 'eigener Wert')",
            "insert into core.subproject (id, organisation_id, plugin, name) values (':id', :home, :plugin, 'Beratung')",
            "insert into core.plugin_file values (true, :plugin || '.jar', :plugin, md5(:plugin) || md5(:plugin), 1,"
                    + " now(), 1)",
            "insert into core.plugin_server values ('a', :plugin, 'ACTIVE', '1', '', null, '{}', '', now())",
            "insert into core.plugin_wish values (:plugin, true, false, null, null, now())",
            "insert into core.link (id, organisation_id, plugin, page, item, recipient, token_hash, made_at, until)"
                    + " values (':id', :home, :plugin, 'copy', '1', 'Kammer', md5(:plugin) || md5(':id'), now(),"
                    + " now() + interval '1 day')",
            "insert into core.issued_paper (id, organisation_id, plugin, kind, label_de, label_en, item, code_hash,"
                    + " issued_on, valid_until) values (':id', :home, :plugin, 'proof', 'Nachweis', 'Proof', ':id',"
                    + " md5(:plugin) || md5(':id'), current_date, current_date)",
            "insert into core.search_fill values (:home, :plugin, now(), now())",
            "insert into core.plugin_data values (:plugin, '1.0.0', null, now())",
            "insert into core.plugin_outcome (plugin, version, action, succeeded, message, happened_at, took_millis)"
                    + " values (:plugin, '1', 'START', true, '', now(), 1)");

    /** The core's own rows stand beside the plugins' there. */
    private static final List<String> SHARED = List.of(
            "insert into core.search_document (organisation_id, plugin, kind, key, title, text, address, audience,"
                    + " changed_at, words) values (:home, :empty, 'k', ':id', 't', '', '', 'ORGANISATION', now(), '')",
            "insert into core.notice (id, person_id, organisation_id, plugin, kind, texts, address, created_at)"
                    + " values (':id', :person, :home, :empty, 'k', '{}', '', now())",
            "insert into core.unwanted_notice values (:person, :empty, 'k')",
            "insert into core.draft (person_id, place, text, saved_at) values (:person, case when :empty = ''"
                    + " then 'topic::id' else 'plugin:' || :empty || ':note' end, 'Angefangenes', now())",
            "insert into core.audit_entry values (':id', :home, now(), :plugin, 'a', '', '{}', null)",
            "insert into core.fact_listener values (:plugin, 'l', 'none', now())",
            "insert into core.outbox values (':id', :home, :plugin, 'none', '{}', now())",
            "insert into core.fact_delivery (outbox_id, organisation_id, owner, listener)"
                    + " select id, organisation_id, :plugin, 'l' from core.outbox where owner = 'core' and id = ':told'",
            "insert into core.job_schedule values (:home, :plugin, 'j', now())",
            "insert into core.job_run values (':id', :home, :plugin, 'j', now(), null, 'FAILED', '')");

    private final long home;
    private final PersonId person;

    private PluginRows(Organisation home, PersonId person) {
        this.home = home.id().value();
        this.person = person;
    }

    /** Anew: what a test left is taken away. */
    static PluginRows of(Organisation home, PersonId person) throws SQLException {
        var rows = new PluginRows(home, person);
        for (var table : rows.keeping()) {
            var column = rows.texts("select attname from pg_attribute where attrelid = '" + table
                            + "'::regclass and attname in ('plugin', 'owner')")
                    .first();
            run("delete from " + table + " where " + column + " in ('" + PURGED + "', '" + OTHER + "')");
        }
        run("delete from core.notice where person_id = '" + person + "'");
        run("delete from core.unwanted_notice where person_id = '" + person + "'");
        run("delete from core.draft where person_id = '" + person + "'");
        run("delete from core.job_schedule where owner = 'core' and job = 'j'");
        run("delete from core.fact_listener where owner = 'core' and listener = 'l'");
        var told = UUID.randomUUID().toString();
        run("insert into core.outbox values ('" + told + "', " + rows.home + ", 'core', 'none', '{}', now())");
        for (var plugin : List.of(PURGED, OTHER)) {
            for (var sql : PLUGINS) {
                rows.insert(sql, plugin, told);
            }
        }
        for (var plugin : List.of(PURGED, OTHER, CORE)) {
            for (var sql : SHARED) {
                rows.insert(sql, plugin, told);
            }
        }
        makeSchema(rows.home);
        return rows;
    }

    private void insert(String sql, String plugin, String told) throws SQLException {
        run(sql.replace(":home", Long.toString(home))
                .replace(":plugin", "'" + plugin + "'")
                .replace(":empty", "'" + (plugin.equals(CORE) ? "" : plugin) + "'")
                .replace(":person", "'" + person + "'")
                .replace(":told", told)
                .replace(":id", UUID.randomUUID().toString()));
    }

    private static void makeSchema(long home) throws SQLException {
        dropSchema();
        run("set role partnernetz_owner; create schema purged_sample; create table purged_sample.note"
                + " (organisation_id bigint references core.organisation, text text);"
                + " alter table purged_sample.note enable row level security, force row level security;"
                + " reset role; insert into purged_sample.note values (" + home + ", 'bleibt')");
    }

    static void dropSchema() throws SQLException {
        run("drop schema if exists purged_sample cascade");
    }

    boolean hasSchema() throws SQLException {
        return !texts("select nspname from pg_namespace where nspname = 'purged_sample'")
                .isEmpty();
    }

    /** Tables of the core with a column for the id of a plugin. */
    TreeSet<String> keeping() throws SQLException {
        return texts("select a.attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid"
                + " where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('core', 'auth')"
                + " and a.attname in ('plugin', 'owner')");
    }

    /** Tables in which the id stands in any column. */
    TreeSet<String> mentioning(String plugin) throws SQLException {
        var found = new TreeSet<String>();
        for (var table : tables()) {
            if (!texts("select '' from " + table + " t where to_jsonb(t)::text like '%\"" + plugin + "\"%' limit 1")
                    .isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }

    /** The core's own rows among those of plugins, all of them. */
    TreeSet<String> ofTheCore() throws SQLException {
        var found = new TreeSet<String>();
        for (var table : keeping()) {
            found.addAll(texts("select '" + table + " ' || to_jsonb(t)::text from " + table + " t"
                    + " where coalesce(to_jsonb(t) ->> 'plugin', to_jsonb(t) ->> 'owner') in ('', 'core')"));
        }
        return found;
    }

    private TreeSet<String> tables() throws SQLException {
        return texts("select oid::regclass::text from pg_class where relkind in ('r', 'p')"
                + " and relnamespace::regnamespace::text in ('core', 'auth')");
    }

    private TreeSet<String> texts(String query) throws SQLException {
        var texts = new TreeSet<String>();
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static void run(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
