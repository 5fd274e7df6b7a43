// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;

import org.partnernetz.member.Account;
import org.partnernetz.member.AccountEvent;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.NewMember;
import org.partnernetz.member.host.Sessions;
import org.partnernetz.member.host.Sessions.OwnSession;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.security.SignedIn;

/** Lets people decide for themselves about language, theme, password and sessions. */
@Named
@RequestScoped
public class AccountPage implements Page {

    @Inject
    Accounts accounts;

    @Inject
    Sessions ownSessions;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    SignedIn signedIn;

    @Inject
    HttpServletRequest request;

    private Account account;
    private List<OwnSession> sessions = List.of();
    private List<AccountEvent> events = List.of();
    private String present = "";
    private String replacement = "";
    private boolean revokeTokens;
    private String language = "";
    private String theme = "";

    /** Loads everything in one transaction, which is bound once. */
    @Override
    @Transactional
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        account = accounts.mine();
        sessions = ownSessions.mine();
        events = accounts.events();
        var look = (Look) request.getAttribute("look");
        language = look.getCode();
        theme = look.getTheme();
    }

    /** Saves language and theme, for this browser and for the account. */
    public void keepLook() {
        var known = Look.language(language).isPresent() && Look.THEMES.contains(theme);
        if (known && faults.free(this::storeLook)) {
            Redirect.to("/my/account?done=look");
        }
    }

    /** Changes the password; all other sessions end, and tokens if the person wants it. */
    public void changePassword() {
        if (faults.free(() -> goOn(accounts.changePassword(present, replacement, revokeTokens)))) {
            signedIn.prove(request);
            Redirect.to("/my/account?done=" + (revokeTokens ? "password-tokens" : "password"));
        }
    }

    /** Ends another session of the person. */
    public void endSession(UUID session) {
        if (faults.free(() -> ownSessions.end(session))) {
            Redirect.to("/my/account?done=session-ended");
        }
    }

    /** Ends all sessions of the person but this one. */
    public void endOthers() {
        if (faults.free(() -> goOn(accounts.endOtherSessions()))) {
            Redirect.to("/my/account?done=others-ended");
        }
    }

    private void goOn(int epoch) {
        signedIn.goOn(request, epoch);
    }

    private void storeLook() {
        accounts.chooseLanguage(language);
        accounts.chooseTheme(theme);
        var response = (HttpServletResponse) jakarta.faces.context.FacesContext.getCurrentInstance()
                .getExternalContext()
                .getResponse();
        Look.keep(response, Look.LANGUAGE_COOKIE, language, request.isSecure());
        Look.keep(response, Look.THEME_COOKIE, theme, request.isSecure());
    }

    public Account getAccount() {
        return account;
    }

    /** Where the person is signed in. */
    public List<OwnSession> getSessions() {
        return sessions;
    }

    /** Whether it is the session of this request. */
    public boolean isHere(OwnSession session) {
        return SignedIn.key(request).filter(session.id()::equals).isPresent();
    }

    /** Recent events of the account. */
    public List<AccountEvent> getEvents() {
        return events;
    }

    /** Roles in words, everything else as it is. */
    public String details(AccountEvent event) {
        return event.organisation() == null ? event.details() : words().listed("role.", event.details());
    }

    private Words words() {
        return (Words) request.getAttribute("t");
    }

    public int getPasswordMax() {
        return NewMember.PASSWORD_MAX;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getReplacement() {
        return replacement;
    }

    public void setReplacement(String replacement) {
        this.replacement = replacement;
    }

    public boolean isRevokeTokens() {
        return revokeTokens;
    }

    public void setRevokeTokens(boolean revokeTokens) {
        this.revokeTokens = revokeTokens;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
