// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.AccessToken;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.Membership;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Access tokens for programs: what they may do, for how long, and when they were last used. */
@Named
@RequestScoped
public class TokensPage implements Page {
    private static final List<Integer> DAYS = List.of(30, 90, 365);

    @Inject
    Accounts accounts;

    @Inject
    Proving proving;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private List<AccessToken> tokens = List.of();
    private AccessToken.@Nullable Issued issued;
    private String name = "";
    private boolean writes;
    private String organisation = "";
    private int days = DAYS.get(1);

    @Override
    @Transactional
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        tokens = accounts.tokens();
    }

    /** Makes a token; its secret is shown only in the answer to this request. */
    public void issue() {
        if (faults.free(this::proveAndIssue)) {
            tokens = accounts.tokens();
            name = "";
        }
    }

    private void proveAndIssue() {
        proving.first();
        var only = organisation.isEmpty() ? null : organisation;
        issued = accounts.issueToken(new AccessToken.Draft(name.strip(), writes, only, days));
    }

    /** Ends a token. */
    public void revoke(UUID id) {
        if (faults.free(() -> accounts.revokeToken(id))) {
            Redirect.to("/my/tokens?done=revoked");
        }
    }

    public List<AccessToken> getTokens() {
        return tokens;
    }

    /** The token just made; null on every other request. */
    public AccessToken.@Nullable Issued getIssued() {
        return issued;
    }

    /** For which a token may be. */
    public List<Membership> getOrganisations() {
        return frame.getMemberships();
    }

    /** How long it may live. */
    public List<Integer> getDurations() {
        return DAYS;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed == null ? "" : typed;
    }

    public int getNameMax() {
        return AccessToken.NAME_MAX;
    }

    public boolean isWrites() {
        return writes;
    }

    public void setWrites(boolean chosen) {
        writes = chosen;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String chosen) {
        organisation = chosen == null ? "" : chosen;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int chosen) {
        days = chosen;
    }
}
