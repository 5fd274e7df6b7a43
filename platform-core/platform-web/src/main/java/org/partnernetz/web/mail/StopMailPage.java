// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.mail;

import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.mail.StopMail;
import org.partnernetz.mail.StopMail.Stoppable;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/**
 * For whoever has the token from a mail and wants no more of its kind. Reading changes nothing, since programs look at
 * the addresses in mails; a mail program posts {@code List-Unsubscribe=One-Click} (RFC 8058), a person presses a
 * button.
 */
@Named
@RequestScoped
public class StopMailPage implements Page {
    /**
     * Only a form of this page has one. The body of a mail program's request may have a form that nobody here reads.
     */
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Inject
    StopMail mails;

    @Inject
    HttpServletRequest request;

    private String token = "";
    private @Nullable Stoppable kind;
    private boolean changed;

    @Override
    public void open(Place place) {
        token = place.text("token");
        var oneClick = request.getMethod().equals("POST") && request.getParameter(VIEW_STATE) == null;
        kind = oneClick ? mails.stop(token, true) : mails.look(token);
        changed = oneClick;
    }

    public Stoppable getKind() {
        return Objects.requireNonNull(kind, "the page is open");
    }

    /** Whether the person just decided something here. */
    public boolean isChanged() {
        return changed;
    }

    public void stop() {
        kind = mails.stop(token, true);
        changed = true;
    }

    public void resume() {
        kind = mails.stop(token, false);
        changed = true;
    }
}
