// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps its id, and knows whether it has begun to go over the line. */
final class OutgoingMessage extends MimeMessage {
    private final String id;
    private boolean handedOver;

    OutgoingMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** Before that the mail server was only told from whom and to whom it is. */
    boolean isHandedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream to, String[] withoutHeaders) throws IOException, MessagingException {
        handedOver = true;
        super.writeTo(to, withoutHeaders);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }
}
