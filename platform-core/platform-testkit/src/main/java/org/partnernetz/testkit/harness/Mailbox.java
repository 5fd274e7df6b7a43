// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** The mailboxes of everybody: the platforms that tests start send their mails here. */
public final class Mailbox {
    private static final String HOST = "127.0.0.1";
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));
    private static final Set<String> HANDED_OUT = ConcurrentHashMap.newKeySet();

    static {
        SERVER.start();
        System.setProperty("partnernetz.mail.host", HOST);
        System.setProperty(
                "partnernetz.mail.port", Integer.toString(SERVER.getSmtp().getPort()));
        System.setProperty("partnernetz.mail.security", "none");
        System.setProperty("partnernetz.mail.from", "post@partnernetz.example");
    }

    private Mailbox() {}

    /** Begins to take mails; the next platform that is started sends its mails here. */
    static void open() {
        Objects.requireNonNull(SERVER);
    }

    /** Takes no more mails; its threads would keep a program from ending. */
    public static void close() {
        SERVER.stop();
    }

    /** Waits for the next mail to this address, the oldest first; each mail is handed out once. */
    public static Arrived await(String address) throws Exception {
        Await.until("a mail to " + address + " arrives", () -> next(address).isPresent());
        var mail = next(address).orElseThrow();
        HANDED_OUT.add(mail.header("Message-ID"));
        return mail;
    }

    /** The next mail to this address, if there is one already. It is not handed out. */
    public static Optional<Arrived> next(String address) {
        return Stream.of(SERVER.getReceivedMessages())
                .map(Arrived::new)
                .filter(mail -> mail.to().equalsIgnoreCase(address))
                .filter(mail -> !HANDED_OUT.contains(mail.header("Message-ID")))
                .findFirst();
    }

    /** A mail as it arrived. */
    public record Arrived(MimeMessage message) {
        private static final Pattern LINK = Pattern.compile("(?m)^(https?://\\S+)$");
        private static final int TEXT = 0;
        private static final int HTML = 1;

        public String subject() {
            return told(message::getSubject);
        }

        public String to() {
            return told(() -> message.getAllRecipients()[0].toString());
        }

        public String from() {
            return told(() -> message.getFrom()[0].toString());
        }

        /** A header as it stands there; empty if there is none. */
        public String header(String name) {
            return Objects.requireNonNullElse(told(() -> message.getHeader(name, null)), "");
        }

        public String text() {
            return part(TEXT);
        }

        public String html() {
            return part(HTML);
        }

        /** Where the button leads, as a path on the platform. */
        public String link() {
            var found = LINK.matcher(text());
            if (!found.find()) {
                throw new AssertionError("No link in: " + text());
            }
            var address = URI.create(found.group(1));
            return address.getRawQuery() == null
                    ? address.getRawPath()
                    : address.getRawPath() + '?' + address.getRawQuery();
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
}
