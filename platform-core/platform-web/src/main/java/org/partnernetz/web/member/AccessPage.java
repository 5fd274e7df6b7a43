// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.form.Form;
import org.partnernetz.member.host.SecondFactors;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** What an organisation demands of its members when they sign in, for its administrators. */
@Named
@RequestScoped
public class AccessPage implements Page {

    @Inject
    SecondFactors factors;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private final Form<Demand> form = Form.of(Demand.class);
    private Place place;

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (frame.getActing() == null || !frame.getActing().isAdministrator()) {
            throw new NotFoundException();
        }
        place = at;
        form.filled(Demand.of(factors.demanded()));
    }

    /** The roles that need a second factor, as check boxes. */
    public record Demand(boolean administrator, boolean moderator, boolean member, boolean guest) {

        static Demand of(Set<Role> roles) {
            return new Demand(
                    roles.contains(Role.ADMINISTRATOR),
                    roles.contains(Role.MODERATOR),
                    roles.contains(Role.MEMBER),
                    roles.contains(Role.GUEST));
        }

        Set<Role> roles() {
            var roles = EnumSet.allOf(Role.class);
            roles.remove(Role.CLIENT);
            roles.removeIf(role -> !of(role));
            return roles;
        }

        private boolean of(Role role) {
            return switch (role) {
                case ADMINISTRATOR -> administrator;
                case MODERATOR -> moderator;
                case MEMBER -> member;
                case GUEST -> guest;
                case CLIENT -> false;
            };
        }
    }

    public void demand() {
        if (faults.free(() -> factors.demand(form.read().roles()))) {
            Redirect.to(place.getPath() + "?done=demanded");
        }
    }

    public Form<Demand> getForm() {
        return form;
    }
}
