// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.NewOrganisation;
import org.partnernetz.tenant.Organisations;

/** Creates the organisations in an empty database, in one transaction. */
@ApplicationScoped
public class NetworkImport {
    private static final String COORDINATION_COLOR = "#0b5560";

    @Inject
    InstallationSettings settings;

    @Inject
    Organisations organisations;

    @Inject
    InstallationRepository repository;

    @Inject
    Clock clock;

    /** @return false if the database is not empty; then nothing was done */
    @Transactional(rollbackOn = Exception.class)
    public boolean intoEmptyDatabase() {
        if (!repository.isEmptyAndMine()) {
            return false;
        }
        repository.begin(clock.instant());
        network(LocalDate.now(clock)).forEach(organisations::add);
        return true;
    }

    /** Slugs of organisations that do not exist, in the network that is loaded with the demo. */
    List<String> invented() {
        return settings.networkFile()
                .map(NetworkFile::of)
                .orElseGet(NetworkFile::builtIn)
                .invented();
    }

    private List<NewOrganisation> network(LocalDate today) {
        if (settings.networkFile().isPresent()) {
            return NetworkFile.of(settings.networkFile().get()).organisations(today);
        }
        return settings.isDemo() ? NetworkFile.builtIn().organisations(today) : List.of(coordination(today));
    }

    private NewOrganisation coordination(LocalDate today) {
        return new NewOrganisation(
                settings.coordinationSlug(),
                settings.coordinationName(),
                settings.coordinationName().substring(0, 1),
                COORDINATION_COLOR,
                "UNIT",
                "GDPR",
                null,
                null,
                NetworkRole.COORDINATION,
                today,
                List.of(),
                List.of(),
                List.of());
    }
}
