// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.Membership;
import org.partnernetz.member.host.Passkeys;
import org.partnernetz.member.host.SecondFactors;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.security.SignedIn;

/**
 * Sets up the second factor at sign-in. The parameter {@code for} names the organisation that demands it and to which
 * the person goes on.
 */
@Named
@RequestScoped
public class FactorPage implements Page {
    private static final String ADDRESS = "/my/second-factor";

    @Inject
    SecondFactors factors;

    @Inject
    Passkeys passkeys;

    @Inject
    Accounts accounts;

    @Inject
    SignedIn signedIn;

    @Inject
    Proving proving;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private SecondFactors.State state = new SecondFactors.State(null, 0, null);
    private boolean byPasskey;
    private List<String> codes = List.of();
    private String code = "";

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        state = factors.mine();
        byPasskey = !passkeys.mine().isEmpty();
    }

    /** Makes the secret for the person's program. */
    public void begin() {
        act(proving::first, factors::begin, "");
    }

    /**
     * Turns it on; the codes on paper are shown only in the answer to this request. Whoever came in with the password
     * alone goes.
     */
    public void confirm() {
        show(() -> {
            codes = factors.confirm(code);
            signedIn.goOn(request, accounts.endOtherSessions());
        });
    }

    /** Makes new codes on paper. */
    public void renew() {
        show(() -> {
            proving.always();
            codes = factors.renewCodes();
        });
    }

    private void show(Runnable work) {
        if (faults.free(work)) {
            state = factors.mine();
        }
    }

    /** Removes it; all other sessions end, as with every change of how the person gets in. */
    public void remove() {
        act(
                proving::always,
                () -> {
                    factors.remove();
                    signedIn.goOn(request, accounts.endOtherSessions());
                },
                "factor-removed");
    }

    private void act(Runnable proof, Runnable work, String done) {
        var free = faults.free(() -> {
            proof.run();
            work.run();
        });
        if (free) {
            Redirect.to(ADDRESS + "?done=" + done + "&for=" + getForSlug());
        }
    }

    /** What the person has. */
    public SecondFactors.State getState() {
        return state;
    }

    /** Whether signing in takes more than the password: a code, or a passkey. */
    public boolean isOn() {
        return byPasskey || state.since() != null;
    }

    /** The codes on paper that were just made; empty on every other request. */
    public List<String> getCodes() {
        return codes;
    }

    /** The organisation that demands it; null if the person came by themselves. */
    public @Nullable Membership getFor() {
        return demanding().orElse(null);
    }

    /** Its part of addresses; empty if there is none. */
    public String getForSlug() {
        return demanding().map(Membership::slug).orElse("");
    }

    private Optional<Membership> demanding() {
        var slug = request.getParameter("for");
        return frame.getMemberships().stream()
                .filter(membership -> membership.slug().equals(slug))
                .findFirst();
    }

    public String getCode() {
        return "";
    }

    public void setCode(@Nullable String typed) {
        code = typed == null ? "" : typed;
    }
}
