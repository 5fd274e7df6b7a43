// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.partnernetz.member.Members;
import org.partnernetz.member.NewMember;
import org.partnernetz.store.json.OneJson;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.Role;

/** Creates the only account of an installation whose operator named its administrator, who then adds everybody else. */
@ApplicationScoped
public class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    @Inject
    InstallationSettings settings;

    @Inject
    SystemActing system;

    @Inject
    Organisations organisations;

    @Inject
    Members members;

    void add(String email) {
        var coordination = coordination(organisations);
        var password = Credentials.password();
        var person = new NewMember(email, "Koordination", password, Set.of(Role.ADMINISTRATOR), true);
        system.in(coordination, () -> members.add(person));
        var file = settings.home().map(home -> home.resolve("administrator.json"));
        if (file.isPresent()) {
            var entry = OneJson.PROVIDER
                    .createObjectBuilder()
                    .add("email", person.email())
                    .add("password", password)
                    .add("organisation", coordination.slug());
            Credentials.write(file.get(), List.of(entry.build()));
            LOG.infof("First administrator: %s, password in %s", person.email(), file.get());
        } else {
            LOG.warnf("First administrator: %s, password (shown this once): %s", person.email(), password);
        }
    }

    static Organisation coordination(Organisations organisations) {
        return organisations.all().stream()
                .filter(organisation -> organisation.role() == NetworkRole.COORDINATION)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The network file names no COORDINATION"));
    }
}
