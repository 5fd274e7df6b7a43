// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.member.host.SignInProviders;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** The provider of sign-ins of an organisation, for its administrators. */
@Named
@RequestScoped
public class ProviderPage implements Page {

    @Inject
    SignInProviders providers;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private final Form<TypedProvider> form = Form.of(TypedProvider.class);
    private Place place;
    private SignInProviders.@Nullable Provider known;
    private String secret = "";
    private @Nullable String outcome;

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (frame.getActing() == null || !frame.getActing().isAdministrator()) {
            throw new NotFoundException();
        }
        place = at;
        known = providers.own().orElse(null);
        if (known != null) {
            form.filled(TypedProvider.of(known));
        }
    }

    public void save() {
        if (faults.free(() -> providers.set(form.read().draft(secret)))) {
            Redirect.to(place.getPath() + "?done=provider");
        }
    }

    /** Asks the provider whether what is typed works; changes nothing. */
    public void tryOut() {
        faults.free(() -> outcome = providers.tryOut(form.read().draft(secret)).orElse("provider-works"));
    }

    public void remove() {
        if (faults.free(providers::remove)) {
            Redirect.to(place.getPath() + "?done=provider-removed");
        }
    }

    /** What is set; null if nothing is. */
    public SignInProviders.@Nullable Provider getKnown() {
        return known;
    }

    public String getReturnAddress() {
        return providers.returnAddress();
    }

    /** What came of trying it; null if it was not tried. */
    public @Nullable String getOutcome() {
        return outcome;
    }

    public Form<TypedProvider> getForm() {
        return form;
    }

    /** Never sent back to the browser. */
    public String getSecret() {
        return "";
    }

    public void setSecret(@Nullable String typed) {
        secret = typed == null ? "" : typed;
    }

    public int getSecretMax() {
        return SignInProviders.SECRET_MAX;
    }
}
