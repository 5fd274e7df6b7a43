// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.member.host.Admissions;
import org.partnernetz.member.host.Admissions.NewAccount;
import org.partnernetz.member.host.Admissions.Offer;
import org.partnernetz.member.host.SignInProviders;
import org.partnernetz.member.host.SignInProviders.Door;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.PasswordPage;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/**
 * Opens an invitation. Whoever is signed in accepts it with a click; whoever has no account chooses a name and a
 * password.
 */
@Named
@RequestScoped
public class JoinPage extends PasswordPage implements Page {

    @Inject
    Admissions admissions;

    @Inject
    SignInProviders providers;

    @Inject
    Entering entering;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private final Form<TypedAccount> form = Form.of(TypedAccount.class);
    private String code = "";
    private Offer offer;

    @Override
    public void open(Place place) {
        code = place.text("code");
        offer = admissions.look(code).orElseThrow(NotFoundException::new);
        form.set("name", offer.name());
    }

    /** Makes the account, takes the membership, and signs the person in. */
    public void register() {
        faults.free(() -> {
            var typed = form.read();
            var account = new NewAccount(typed.name(), typed.userName(), Look.code(request), typedPassword());
            admissions.register(code, account);
            var name = offer.email() == null ? typed.userName() : offer.email();
            Redirect.to(
                    entering.enter(name, typedPassword()) == Entering.Outcome.IN ? arrival(offer.slug()) : "/sign-in");
        });
    }

    /** Takes the membership with the account of the signed-in person. */
    public void accept() {
        faults.free(() -> Redirect.to(arrival(admissions.accept(code))));
    }

    private static String arrival(String slug) {
        return "/o/" + slug + "?done=joined";
    }

    /** What the code opens. */
    public Offer getOffer() {
        return offer;
    }

    /** The provider of the organisation, which may say that the invited address is somebody's; null if it has none. */
    public @Nullable Door getDoor() {
        return offer.email() == null || offer.known()
                ? null
                : providers.doors().stream()
                        .filter(door -> door.slug().equals(offer.slug()))
                        .findFirst()
                        .orElse(null);
    }

    public String getCode() {
        return code;
    }

    /** Whether somebody is signed in, who then accepts with that account. */
    public boolean isKnown() {
        return frame.isKnown();
    }

    public Form<TypedAccount> getForm() {
        return form;
    }
}
