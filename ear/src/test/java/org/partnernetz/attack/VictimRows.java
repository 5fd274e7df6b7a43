// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;

import org.partnernetz.form.Upload;
import org.partnernetz.testkit.harness.RunningPlatform;

/** Items that REST cannot make as they are needed here. */
record VictimRows(RunningPlatform platform) {

    /** One that is archived: what is offered is for everybody. */
    String offer(String secret) throws SQLException {
        var id = UUID.randomUUID();
        insert("insert into core.offer (id, organisation_id, position, title_german, title_english, summary_german,"
                + " summary_english, audience_german, audience_english, german_at, english_at, place, languages,"
                + " interpreter, territory, phone, email, free, for_seekers, changed_at, archived_at, version) select '"
                + id + "', o.id, 90, '" + secret + "', '', 'Hilfe', '', '', '', now(), now(), '', '{}', false,"
                + " '{}', '', '', true, true, now(), now(), 1 from core.organisation o where o.slug = '"
                + Victims.ORGANISATION
                + "'");
        return id.toString();
    }

    /** Somebody without an account who asks for a place. */
    String guest(String event, String secret) throws SQLException {
        var id = UUID.randomUUID();
        insert(
                "insert into core.event_guest (id, event_id, organisation_id, name, phone, language, asked_at, mailed_at)"
                        + " select '" + id + "', id, organisation_id, '" + secret
                        + "', '0681 1', 'de', now(), now() from core.event where id = '" + event + "'");
        return id.toString();
    }

    /** A picture of somebody, for whom the circle is. */
    String picture(String person, boolean wide, String secret) throws SQLException {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        var hash = Upload.of("a.jpg", bytes).sha256();
        var folder = platform.home().resolve("files").resolve(hash.substring(0, 2));
        try {
            Files.write(Files.createDirectories(folder).resolve(hash), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        insert("insert into core.profile_field select m.organisation_id, m.person_id, 'PICTURE', '" + hash + "', '"
                + (wide ? "NETWORK" : "ORGANISATION") + "' from core.membership m where m.person_id = '" + person
                + "'");
        return hash;
    }

    private void insert(String sql) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
