// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mail as it arrived. */
record Received(MimeMessage message) {

    static GreenMail server(int port) {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    static List<Received> by(GreenMail server) {
        return Stream.of(server.getReceivedMessages()).map(Received::new).toList();
    }

    String subject() {
        return told(message::getSubject);
    }

    String header(String name) {
        return told(() -> message.getHeader(name, null));
    }

    String from() {
        return told(() -> message.getFrom()[0].toString());
    }

    String to() {
        return told(() -> message.getAllRecipients()[0].toString());
    }

    String text() {
        return part(0);
    }

    String html() {
        return part(1);
    }

    private String part(int number) {
        return told(() -> {
            var parts = (MimeMultipart) message.getContent();
            return String.valueOf(parts.getBodyPart(number).getContent()).replace("\r\n", "\n");
        });
    }

    private static <T> T told(Told<T> work) {
        try {
            return work.get();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a message tells. */
    @FunctionalInterface
    private interface Told<T> {
        T get() throws MessagingException, IOException;
    }
}
