// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;

/** Rows of an organisation that no service writes for a test. */
record PlainRows(Organisation home, PersonId victim) {

    void write() throws SQLException {
        writePluginRows();
        writeBackgroundRows();
        writeLinks();
    }

    private void writePluginRows() throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into core.plugin_enablement values (" + home.id().value() + ", 'a', now())");
            statement.execute("insert into core.invitation (id, organisation_id, name, email, roles, network, language,"
                    + " code_hash, made_by, made_at, sent_at, until) values (gen_random_uuid(), "
                    + home.id().value() + ", 'Neu', 'neu@test.example', '{CLIENT}', false, 'de', repeat('a', 64), '"
                    + victim + "', now(), now(), now() + interval '1 day')");
            statement.execute("insert into auth.password_reset (code_hash, person_id, organisation_id, made_at, until)"
                    + " values (repeat('a', 64), '" + victim + "', " + home.id().value()
                    + ", now(), now() + interval '1 day')");
            statement.execute("insert into core.first_start (begun_at) values (now()) on conflict do nothing");
            statement.execute("insert into core.organisation_logo values ("
                    + home.id().value() + ", '0123456789abcdef', 'x', now())");
            statement.execute("insert into core.notice (id, person_id, organisation_id, plugin, kind, texts, address,"
                    + " created_at) values (gen_random_uuid(), '" + victim + "', "
                    + home.id().value() + ", 'a', 'k', '{}', '', now())");
            statement.execute("insert into core.legal_text values ('IMPRINT', '', '', '', '', now())"
                    + " on conflict do nothing");
            statement.execute("insert into core.unwanted_notice values ('" + victim + "', 'a', 'k')");
            statement.execute("insert into core.plugin_outcome (plugin, version, action, succeeded, message,"
                    + " happened_at, took_millis) values ('a', '1', 'START', true, '', now(), 1)");
            var own = home.id().value();
            statement.execute("insert into core.plugin_permission values ('a', 'read', '{MEMBER}')");
            statement.execute("insert into core.plugin_withheld values ('b', " + own + ", now())");
            statement.execute("insert into core.plugin_grant values (" + own + ", 'a', 'read', '{MEMBER}')");
            statement.execute("insert into core.plugin_network_setting values ('a', 'days', '3', true)");
            statement.execute("insert into core.plugin_setting values (" + own + ", 'a', 'days', '4')");
            statement.execute("insert into core.plugin_wish values ('a', true, true, null, null, now())");
            statement.execute("insert into core.plugin_data values ('a', '1.0.0', null, now())");
            statement.execute("insert into core.plugin_file values (false, 'a.jar', 'a', '" + "0".repeat(64)
                    + "', 1, now(), 1) on conflict do nothing");
            statement.execute("insert into core.plugin_piece values ('" + "0".repeat(64)
                    + "', 0, '\\x00') on conflict do nothing");
            statement.execute("insert into core.plugin_server values ('a', 'a', 'ACTIVE', '1', '', null, '{}', '',"
                    + " now()) on conflict do nothing");
            statement.execute("insert into core.search_fill values (" + own + ", 'a', now(), now())");
        }
    }

    private void writeBackgroundRows() throws SQLException {
        var organisation = home.id().value();
        var fact = UUID.randomUUID();
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("insert into core.fact_listener values ('a', 'a', 'a', now()) on conflict do nothing");
            statement.execute(
                    "insert into core.outbox values ('" + fact + "', " + organisation + ", 'a', 'a', '{}', now())");
            statement.execute("insert into core.fact_delivery (outbox_id, organisation_id, owner, listener) values ('"
                    + fact + "', " + organisation + ", 'a', 'a')");
            statement.execute("insert into core.job_schedule values (" + organisation + ", 'a', 'a', now())");
            statement.execute("insert into core.job_run values ('" + fact + "', " + organisation
                    + ", 'a', 'a', now(), null, 'RUNNING', '')");
            statement.execute(
                    "insert into core.mail (id, organisation_id, person_id, kind, recipient, language, subject,"
                            + " paragraphs, created_at, give_up_at, due_at) values ('" + fact + "', " + organisation
                            + ", '"
                            + victim + "', 'a', 'a@test.example', 'de', 'a', '{a}', now(), now(), now())");
            statement.execute("insert into core.mail_secret values ('" + fact + "', " + organisation + ", '/a', null)");
            VictimHouse.write(statement, organisation);
            statement.execute("insert into core.unwanted_mail values ('" + victim + "', 'a')");
            statement.execute("insert into core.mail_rhythm values ('" + victim + "', 'b', 'DAILY')");
            writeEventRows(statement);
            writeWatches(statement, organisation);
            statement.execute("insert into core.join_request (id, organisation_id, person_id, name, language, message,"
                    + " asked_at) values (gen_random_uuid(), " + organisation + ", '" + victim
                    + "', 'a', 'de', 'a', now() - interval '91 days')");
            statement.execute("insert into core.profile_field select " + organisation + ", '" + victim
                    + "', field, 'a', audience from (values ('ROOM', 'NOBODY'), ('FUNCTION', 'ORGANISATION'),"
                    + " ('TELEPHONE', 'NETWORK')) told (field, audience)");
            statement.execute("insert into core.group_request select id, '" + victim + "', " + organisation
                    + ", now() from core.working_group where organisation_id = " + organisation + " limit 1");
        }
    }

    private void writeWatches(Statement statement, long organisation) throws SQLException {
        statement.execute("insert into core.watch select '" + victim + "', t.id, null, t.id, " + organisation
                + ", true, now() from core.topic t where t.organisation_id = " + organisation
                + " and t.audience = 'ORGANISATION' limit 1");
        statement.execute("insert into core.mention select p.id, '" + victim + "', " + organisation
                + " from core.post p where p.organisation_id = " + organisation
                + " and p.audience = 'ORGANISATION' limit 1");
    }

    private void writeEventRows(Statement statement) throws SQLException {
        var event = " from core.event e where e.organisation_id = " + home.id().value() + " and e.audience = 'PUBLIC'";
        statement.execute(
                "insert into core.event_organiser select e.id, e.organisation_id, '" + victim + "', now()" + event);
        statement.execute(
                "insert into core.event_guest (id, event_id, organisation_id, name, phone, language, asked_at,"
                        + " mailed_at) select gen_random_uuid(), e.id, e.organisation_id, 'Gast', '0681 1', 'de', now(), now()"
                        + event);
        statement.execute("insert into core.event_letter select gen_random_uuid(), e.id, e.organisation_id, 'MESSAGE',"
                + " 'a', '" + victim + "', now(), 1" + event);
        statement.execute("insert into core.file select gen_random_uuid(), e.organisation_id, 'event', e.id, 'a.pdf',"
                + " 'application/pdf', 1, repeat('a', 64), '" + victim + "', now() from core.event e"
                + " where e.organisation_id = " + home.id().value() + " and e.audience = 'ORGANISATION'");
    }

    private void writeLinks() throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(("insert into auth.session values (gen_random_uuid(), WHO, '', now(), now(), null, HOME);"
                            + "insert into auth.second_factor (person_id, secret, made_at) values (WHO, repeat('A', 32), now());"
                            + "insert into auth.recovery_code values (repeat('b', 64), WHO);"
                            + "insert into auth.passkey_user values (WHO, repeat('p', 43));"
                            + "insert into auth.passkey values (gen_random_uuid(), WHO, 'plain', 'k', 0, 'a', '{}', now());"
                            + "insert into auth.seal_key values (repeat('a', 16)) on conflict do nothing;"
                            + "insert into auth.provider values (HOME, 'https://sso.test.example', 'c', 'v1.' || repeat('a', 40), 'SSO', '', now());"
                            + "insert into auth.provider_link values (HOME, WHO, repeat('a', 64), now());"
                            + "insert into auth.used_challenge values (repeat('d', 64), now()) on conflict do nothing;"
                            + "insert into auth.address_change (person_id, email, new_hash, made_at, until)"
                            + " values (WHO, 'x@test.example', repeat('c', 64), now(), now() + interval '1 day')")
                    .replace("WHO", "'" + victim + "'")
                    .replace("HOME", Long.toString(home.id().value())));
            statement.execute("insert into core.sample_module values ("
                    + home.id().value() + ", 'a', '" + victim + "', '" + victim + "')");
            statement.execute("insert into core.link (id, organisation_id, plugin, page, item, recipient, token_hash,"
                    + " made_at, until) values (gen_random_uuid(), " + home.id().value() + ", 'a', 'p', 'i', 'IHK', '"
                    + "0".repeat(64) + "', now() - interval '2 years', now() - interval '2 years' + interval '1 day')");
            statement.execute(
                    "insert into core.issued_paper (id, organisation_id, plugin, kind, label_de, label_en, item,"
                            + " code_hash, issued_on, valid_until) values (gen_random_uuid(), "
                            + home.id().value() + ", 'a', 'k', 'K', 'K', gen_random_uuid(), '" + "0".repeat(64)
                            + "', current_date, current_date)");
            statement.execute("insert into core.cluster_node values ('a', 'ejb', 'x') on conflict do nothing");
            statement.execute("insert into core.cluster_key values ('cluster', 'x', 'x') on conflict do nothing");
        }
    }
}
