// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.mail;

import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.mail.Mail;
import org.partnernetz.mail.Mails;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.page.SiteAddress;

/** One mail with its text, for administrators. */
@Named
@RequestScoped
public class MailPage implements Page {

    @Inject
    Mails mails;

    @Inject
    Settings settings;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    SiteAddress site;

    @Inject
    HttpServletRequest request;

    private Mail.@Nullable Opened opened;
    private String address = "";

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        address = place.getPath();
        opened = mails.open(place.id("mail"));
    }

    public Mail getMail() {
        return getOpened().mail();
    }

    public Mail.Opened getOpened() {
        return Objects.requireNonNull(opened, "the page is open");
    }

    /** How long the organisation keeps texts. */
    public long getTextDays() {
        return settings.number(Setting.MAIL_TEXT_DAYS);
    }

    /** The colour of its state. */
    public String getChip() {
        return Chips.of(getMail().state());
    }

    /** The whole address to which the button leads; empty if administrators may not see it. */
    public String getLink() {
        var path = getOpened().path();
        return path == null ? "" : site.of(request, path).toString();
    }

    public void retry() {
        if (faults.free(() -> mails.retry(getMail().id()))) {
            Redirect.to(address + "?done=retried");
        }
    }
}
