// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.SignInProviders;
import org.partnernetz.member.host.SignInProviders.Door;
import org.partnernetz.member.host.SignInProviders.Link;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.security.ProviderCookie;

/**
 * With which providers of organisations the person can sign in. Whoever was just sent here by one decides whether it
 * may let them in from now on.
 */
@Named
@RequestScoped
public class ProviderLinksPage implements Page {
    static final String ADDRESS = "/my/sign-in";

    @Inject
    SignInProviders providers;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    Proving proving;

    @Inject
    HttpServletRequest request;

    private List<Link> links = List.of();
    private @Nullable Door offered;

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        links = providers.links();
        var proof = ProviderCookie.MEANT.of(request);
        offered = proof.isEmpty()
                ? null
                : providers.linkable(proof).filter(this::isNew).orElse(null);
    }

    private boolean isNew(Door door) {
        return links.stream().noneMatch(link -> link.slug().equals(door.slug()));
    }

    /** From now on the provider that sent the person here may let them in. */
    public void link() {
        var done = faults.free(() -> {
            proving.first();
            providers.link(ProviderCookie.MEANT.of(request));
        });
        if (done) {
            Redirect.to(ADDRESS + "?done=provider-linked");
        }
    }

    public void unlink(String organisation) {
        if (faults.free(() -> providers.unlink(organisation))) {
            Redirect.to(ADDRESS + "?done=provider-unlinked");
        }
    }

    public List<Link> getLinks() {
        return links;
    }

    /** What may be linked now; null if nothing may. */
    public @Nullable Door getOffered() {
        return offered;
    }
}
