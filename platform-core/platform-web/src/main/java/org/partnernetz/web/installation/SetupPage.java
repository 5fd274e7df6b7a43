// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.installation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.form.Form;
import org.partnernetz.installation.Setup;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.web.account.Entering;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.PasswordPage;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/**
 * Sets a new network up: whoever has the code of the server becomes its first administrator, and is led to the list of
 * what comes next. Afterwards the page only says that it is done.
 */
@Named
@RequestScoped
public class SetupPage extends PasswordPage implements Page {

    @Inject
    Setup setup;

    @Inject
    Directory directory;

    @Inject
    Entering entering;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private final Form<TypedSetup> form = Form.of(TypedSetup.class);
    private boolean open;

    @Override
    public void open(Place place) {
        open = setup.isOpen();
        form.filled(TypedSetup.empty(Look.of(request).language()));
    }

    /** Makes the account, describes the organisation, and signs the person in. */
    public void begin() {
        faults.free(() -> {
            var typed = form.read();
            try {
                setup.claim(typed.toFirstSteps(typedPassword()));
            } catch (InvalidException e) {
                throw e.mapped(TypedSetup.FIELDS);
            }
            var in = entering.enter(typed.email(), typedPassword()) == Entering.Outcome.IN;
            Redirect.to(in ? "/o/" + coordination().slug() + "/start?done=set-up" : "/sign-in");
        });
    }

    private Organisation coordination() {
        return directory.all().stream()
                .filter(one -> one.role() == NetworkRole.COORDINATION)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the network still waits for its first administrator. */
    public boolean isOpen() {
        return open;
    }

    public Form<TypedSetup> getForm() {
        return form;
    }
}
