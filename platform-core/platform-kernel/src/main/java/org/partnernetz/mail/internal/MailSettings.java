// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnernetz.kernel.PublicAddress;
import org.partnernetz.mail.Letter;

/**
 * The operator's mail server. Without {@code partnernetz.mail.host} there is none. The password is in a file, since
 * settings can be read by whoever sees the processes of the machine.
 */
@ApplicationScoped
@SuppressWarnings("UnnecessaryAssignment") // empty until the container sets them
public class MailSettings {
    private static final Map<String, Integer> PORTS = Map.of("starttls", 587, "tls", 465, "none", 25);

    private static final String SENDER_OF_DEMO = "partnernetz@demo.example";

    /** Of each step: opening the connection, and each answer of the server. */
    private static final String MILLIS = "20000";

    @Inject
    @ConfigProperty(name = "partnernetz.mail.host")
    Optional<String> host = Optional.empty();

    @Inject
    @ConfigProperty(name = "partnernetz.mail.port")
    Optional<Integer> port = Optional.empty();

    /** {@code starttls}, {@code tls} or {@code none}. */
    @Inject
    @ConfigProperty(name = "partnernetz.mail.security", defaultValue = "starttls")
    String security = "starttls";

    @Inject
    @ConfigProperty(name = "partnernetz.mail.user")
    Optional<String> user = Optional.empty();

    @Inject
    @ConfigProperty(name = "partnernetz.mail.password.file")
    Optional<String> passwordFile = Optional.empty();

    @Inject
    @ConfigProperty(name = "partnernetz.mail.from")
    Optional<String> from = Optional.empty();

    /** Where people find the platform. */
    @Inject
    @ConfigProperty(name = "partnernetz.site")
    Optional<String> site = Optional.empty();

    /** Where the server listens, as the launcher says. */
    @Inject
    @ConfigProperty(name = "partnernetz.own.address")
    Optional<String> ownAddress = Optional.empty();

    /** Whether this server was started for a demo. */
    @Inject
    @ConfigProperty(name = "partnernetz.demo", defaultValue = "false")
    boolean demo;

    boolean isConfigured() {
        return host.isPresent();
    }

    /** Whether mails may go to the mailbox of this server, as there is no other and this may be a demo. */
    boolean isLocal() {
        return demo && !isConfigured();
    }

    /** The address of the sender. */
    String sender() throws MessagingException {
        return from.filter(Letter::isAddress)
                .or(() -> isLocal() ? Optional.of(SENDER_OF_DEMO) : Optional.empty())
                .orElseThrow(() -> new MessagingException("The setting partnernetz.mail.from is no address"));
    }

    /** An address on this site. */
    String address(String path) {
        return PublicAddress.of(site, ownAddress) + path;
    }

    Session session() throws MessagingException {
        var usual = PORTS.get(security);
        if (usual == null) {
            throw new MessagingException("The setting partnernetz.mail.security is none of starttls, tls, none");
        }
        var known = new Properties();
        known.put("mail.smtp.host", host.orElseThrow());
        known.put("mail.smtp.port", Integer.toString(port.orElse(usual)));
        known.put("mail.smtp.from", sender());
        known.put("mail.smtp.connectiontimeout", MILLIS);
        known.put("mail.smtp.timeout", MILLIS);
        known.put("mail.smtp.writetimeout", MILLIS);
        known.put("mail.smtp.quitwait", "false");
        known.put("mail.smtp.ssl.enable", Boolean.toString(security.equals("tls")));
        known.put("mail.smtp.ssl.checkserveridentity", "true");
        known.put("mail.smtp.starttls.enable", Boolean.toString(security.equals("starttls")));
        known.put("mail.smtp.starttls.required", Boolean.toString(security.equals("starttls")));
        known.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        return user.isEmpty() ? Session.getInstance(known) : Session.getInstance(known, known(user.get(), password()));
    }

    private String password() throws MessagingException {
        if (passwordFile.isEmpty()) {
            throw new MessagingException("The setting partnernetz.mail.password.file is missing");
        }
        try {
            return Files.readString(Path.of(passwordFile.get())).strip();
        } catch (IOException e) {
            throw new MessagingException("The file partnernetz.mail.password.file cannot be read", e);
        }
    }

    private static Authenticator known(String user, String password) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        };
    }
}
