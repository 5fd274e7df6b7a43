// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;

/** The line to the demo's mailbox, which is always open and leads out of nowhere. */
final class LocalTransport extends Transport {
    private final DefaultMailbox mailbox;

    LocalTransport(Session session, DefaultMailbox mailbox) {
        super(session, new URLName("local:"));
        this.mailbox = mailbox;
    }

    @Override
    public synchronized boolean isConnected() {
        return true;
    }

    @Override
    public void sendMessage(Message message, Address[] to) throws MessagingException {
        mailbox.take((MimeMessage) message);
    }

    @Override
    public synchronized void close() {
        // nothing was opened
    }
}
