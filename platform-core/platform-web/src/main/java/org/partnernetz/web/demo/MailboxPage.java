// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.demo;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.mail.Mailbox;
import org.partnernetz.mail.Mailbox.Received;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** What the demo sends by mail, as its recipients would see it. The address names the letter that is open. */
@Named
@RequestScoped
public class MailboxPage implements Page {
    private static final String LETTER = "letter";

    @Inject
    Mailbox mailbox;

    @Inject
    HttpServletRequest request;

    private List<Received> letters = List.of();
    private @Nullable Received opened;

    @Override
    public void open(Place place) {
        letters = mailbox.letters();
        var asked = request.getParameter(LETTER);
        opened = letters.stream()
                .filter(letter -> letter.id().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** Whether mails come here, and not to a mail server. */
    public boolean isInUse() {
        return mailbox.isInUse();
    }

    public List<Received> getLetters() {
        return letters;
    }

    public @Nullable Received getOpened() {
        return opened;
    }
}
