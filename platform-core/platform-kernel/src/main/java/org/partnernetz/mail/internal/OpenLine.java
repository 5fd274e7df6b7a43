// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

import org.jboss.logging.Logger;

/** An open connection to the mail server, for one mail after another. */
record OpenLine(Session session, Transport transport) implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OpenLine.class);

    static OpenLine in(Session session) throws MessagingException {
        return new OpenLine(session, session.getTransport("smtp"));
    }

    /** To the mailbox of the demo. */
    static OpenLine to(DefaultMailbox mailbox) {
        var session = Session.getInstance(new Properties());
        return new OpenLine(session, new LocalTransport(session, mailbox));
    }

    void send(MimeMessage mail) throws MessagingException {
        transport.sendMessage(mail, mail.getAllRecipients());
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not say goodbye", e);
        }
    }
}
