// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.mail;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.mail.Mail;
import org.partnernetz.mail.MailServer;
import org.partnernetz.mail.Mails;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** What the organisation sends by mail, for its administrators; those of the coordination can try the mail server. */
@Named
@RequestScoped
public class MailsPage implements Page {
    @Inject
    Mails mails;

    @Inject
    Settings settings;

    @Inject
    Frame frame;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private org.partnernetz.paging.Page<Mail> page = new org.partnernetz.paging.Page<>(List.of(), null);
    private MailServer server = new MailServer(false, "", null);
    private String address = "";

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        address = place.getPath();
        page = mails.list(place.page());
        server = mails.server();
    }

    public List<Mail> getMails() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next();
    }

    public MailServer getServer() {
        return server;
    }

    /** Whether the reader may send a letter to themselves. */
    public boolean isTestable() {
        return server.configured() && tenant.required().isNetworkAdministrator();
    }

    /** How long the organisation keeps texts. */
    public long getTextDays() {
        return settings.number(Setting.MAIL_TEXT_DAYS);
    }

    /** How long it keeps that there was a mail. */
    public long getDays() {
        return settings.number(Setting.MAIL_DAYS);
    }

    /** The colour of a state, which is always stated in words, too. */
    public String chip(Mail.State state) {
        return Chips.of(state);
    }

    /** Sends a letter to the reader and shows what became of it. */
    public void test() {
        faults.free(() -> {
            var mail = mails.test(Look.of(request).language());
            var done = mail.state() == Mail.State.SENT ? "?done=mail-sent" : "";
            Redirect.to(address + '/' + mail.id() + done);
        });
    }
}
