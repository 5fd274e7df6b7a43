// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.partnernetz.mail.Mailbox;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;

/**
 * Keeps the demo's mails in memory. Whether there is a demo is asked each time, for it ends while the server runs; so
 * is whether a mail still exists, for it goes with the person or the text that it is about.
 */
@ApplicationScoped
public class DefaultMailbox implements Mailbox {
    /** What follows it is said below all letters. */
    private static final String END = "\n-- \n";

    @Inject
    MailSettings settings;

    @Inject
    DemoRepository demo;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    private final Deque<Received> letters = new ArrayDeque<>();

    @Override
    public boolean isInUse() {
        return settings.isLocal() && demo.isThere();
    }

    @Override
    public List<Received> letters() {
        if (!tenant.required().isNetworkAdministrator()) {
            throw new NotFoundException();
        }
        var held = held();
        var there = isInUse() ? demo.kept(held.stream().map(Received::id).toList()) : Set.<String>of();
        var gone = held.stream().filter(letter -> !there.contains(letter.id())).toList();
        synchronized (letters) {
            letters.removeAll(gone);
        }
        return held.stream().filter(letter -> there.contains(letter.id())).toList();
    }

    private List<Received> held() {
        synchronized (letters) {
            return List.copyOf(letters);
        }
    }

    void take(MimeMessage message) throws MessagingException {
        var letter = letter(message);
        synchronized (letters) {
            letters.addFirst(letter);
            while (letters.size() > KEPT) {
                letters.removeLast();
            }
        }
    }

    private Received letter(MimeMessage message) throws MessagingException {
        try {
            var parts = (Multipart) message.getContent();
            var text = parts.getBodyPart(0).getContent().toString();
            return new Received(
                    message.getMessageID().replaceAll("^<|@.*$", ""),
                    clock.instant(),
                    ((InternetAddress) message.getRecipients(RecipientType.TO)[0]).getAddress(),
                    message.getSubject(),
                    message.getHeader("Content-Language", null),
                    text,
                    parts.getBodyPart(1).getContent().toString(),
                    link(text));
        } catch (IOException e) {
            throw new MessagingException("The mail cannot be read", e);
        }
    }

    /** The last line before the end that leads to this site. */
    private String link(String text) {
        var site = settings.address("/");
        return text.substring(0, text.lastIndexOf(END))
                .lines()
                .filter(line -> line.startsWith(site))
                .reduce("", (before, line) -> line);
    }
}
