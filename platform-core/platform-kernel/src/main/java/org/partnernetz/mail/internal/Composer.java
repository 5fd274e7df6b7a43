// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

import org.partnernetz.mail.StopMail;
import org.partnernetz.mail.internal.CarryRepository.Claimed;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.text.Clean;

/** Makes a message of a mail. Its Message-ID is always the same, so that a receiver can tell a second copy. */
@ApplicationScoped
public class Composer {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    OutgoingMessage message(Claimed mail, Session session, Organisation from) throws MessagingException {
        var sender = settings.sender();
        var content = content(mail, from);
        var message = new OutgoingMessage(session, mail.id() + "@" + sender.substring(sender.indexOf('@') + 1));
        message.setFrom(named(sender, from.name()));
        message.setRecipient(RecipientType.TO, new InternetAddress(ascii(mail.to())));
        message.setSubject(mail.subject(), UTF_8);
        message.setHeader("Date", DATE.format(clock.instant().atOffset(ZoneOffset.UTC)));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (content.stop() != null) {
            message.setHeader("List-Unsubscribe", "<" + content.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(
                new MimeMultipart("alternative", part(content.asText(), "plain"), part(MailHtml.of(content), "html")));
        message.saveChanges();
        return message;
    }

    private Content content(Claimed mail, Organisation from) {
        var path = mail.path();
        var token = mail.token();
        return new Content(
                FrameWords.of(mail.language()),
                mail.subject(),
                mail.paragraphs(),
                mail.button(),
                path == null ? null : settings.address(path),
                token == null ? null : settings.address(StopMail.PATH + token),
                from,
                settings.address(""));
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, type);
        return part;
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(ascii(address), Clean.line(name), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Domains with letters beyond ASCII travel in another form. */
    private static String ascii(String address) {
        var at = address.indexOf('@') + 1;
        return address.substring(0, at) + IDN.toASCII(address.substring(at));
    }
}
