// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.host.Passkeys;
import org.partnernetz.member.host.Passkeys.Answer;
import org.partnernetz.member.host.Passkeys.Passkey;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.security.BrowserName;
import org.partnernetz.web.security.SignedIn;

/**
 * The person's passkeys. A script asks the device for a new one and sends what it says in the field {@code answer}. The
 * parameter {@code for} is that of {@link FactorPage}.
 */
@Named
@RequestScoped
public class PasskeysPage implements Page {
    private static final String ADDRESS = "/my/passkeys";

    @Inject
    Passkeys passkeys;

    @Inject
    Accounts accounts;

    @Inject
    SignedIn signedIn;

    @Inject
    Proving proving;

    @Inject
    FactorPage factorPage;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private List<Passkey> own = List.of();
    private List<String> codes = List.of();
    private @Nullable String name;
    private String chosen = "";

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        own = passkeys.mine();
    }

    /** Checks the password, so that the page goes on to a new passkey. */
    public void prove() {
        act(proving::always, "");
    }

    /**
     * Adds what the device made. With the first second factor there are codes on paper, shown only in the answer to
     * this request, and whoever came in with the password alone goes.
     */
    public void add() {
        if (!faults.free(this::addMade)) {
            return;
        }
        if (codes.isEmpty()) {
            to("passkey-added");
        } else {
            own = passkeys.mine();
        }
    }

    private void addMade() {
        var answer = request.getParameter("answer");
        if (answer == null || answer.isBlank()) {
            throw new ConflictException("passkey-none");
        }
        var session = SignedIn.key(request).map(UUID::toString).orElseThrow(NotFoundException::new);
        codes = passkeys.add(getName(), new Answer(answer, session));
        if (!codes.isEmpty()) {
            signedIn.goOn(request, accounts.endOtherSessions());
        }
    }

    /** Removes the chosen one; whoever came in with it goes. */
    public void remove() {
        act(
                () -> {
                    proving.always();
                    passkeys.remove(chosen().id());
                    signedIn.goOn(request, accounts.endOtherSessions());
                },
                "passkey-removed");
    }

    private Passkey chosen() {
        return own.stream()
                .filter(one -> one.id().toString().equals(chosen))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void act(Runnable work, String done) {
        if (faults.free(work)) {
            to(done);
        }
    }

    private void to(String done) {
        Redirect.to(ADDRESS + "?done=" + done + "&for=" + factorPage.getForSlug());
    }

    public List<Passkey> getOwn() {
        return own;
    }

    /** The codes on paper that were just made; empty on every other request. */
    public List<String> getCodes() {
        return codes;
    }

    /** As the new passkey is called: at first like the browser. */
    public String getName() {
        return name == null ? BrowserName.of(request) : name;
    }

    public void setName(@Nullable String typed) {
        name = typed == null ? "" : typed;
    }

    public int getNameMax() {
        return Passkeys.NAME_MAX;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String typed) {
        chosen = typed == null ? "" : typed;
    }
}
