// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.mail.Letter;
import org.partnernetz.mail.Mail;
import org.partnernetz.mail.Mails;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;

/** One server of several on the shared database, with a mail server at a port of this machine. */
final class MailNode {
    static final Instant START = Instant.parse("2031-01-01T00:00:00Z");
    static final String SENDER = "post@netz.example";

    /** What mail servers do wrong on purpose is told at length. Held, or the setting is lost. */
    private static final Logger TROUBLE = Logger.getLogger("org.partnernetz.mail");

    static {
        TROUBLE.setLevel(Level.OFF);
    }

    private static final long PATIENCE = 20_000_000_000L;

    final World world;

    MailNode(Clock clock, int port) {
        world = World.inSharedDatabase(clock);
        world.kernel().with(MailSettings.class, settings(port));
    }

    static MailSettings settings(int port) {
        var settings = new MailSettings();
        settings.host = Optional.of("127.0.0.1");
        settings.port = Optional.of(port);
        settings.security = "none";
        settings.from = Optional.of(SENDER);
        settings.site = Optional.of("https://netz.example/");
        return settings;
    }

    /** Mails of other tests would be sent by this one. */
    static void forgetMails() throws SQLException {
        execute("delete from core.mail");
    }

    static void execute(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static Letter letter(String subject) {
        return Letter.of("invitation", "anna@test.example", "de").about(subject).says("Guten Tag Frau Muster,", "Text");
    }

    <T> T get(Class<T> type) {
        return world.get(type);
    }

    boolean send(PersonId by, Organisation organisation, Letter letter) {
        return world.as(by, organisation, () -> get(Mails.class).send(letter));
    }

    List<Mail> list(PersonId by, Organisation organisation) {
        return world.as(by, organisation, () -> get(Mails.class).list(new PageRequest(null, 50)))
                .items();
    }

    Mail.Opened open(PersonId by, Organisation organisation, UUID mail) {
        return world.as(by, organisation, () -> get(Mails.class).open(mail));
    }

    /** Looks once and waits until it has come back. */
    void carry() throws InterruptedException {
        var postman = get(Postman.class);
        postman.beat();
        var end = System.nanoTime() + PATIENCE;
        while (!postman.isFree()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
