// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.partner.FirstAdministrator;
import org.partnernetz.partner.NewPartner;
import org.partnernetz.partner.SubprojectDraft;
import org.partnernetz.plugin.admin.PluginChoices;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.NewOrganisation;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Codes;

/** A network with somebody who looks after it. */
final class Network {
    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    final World world = World.inSharedDatabase();
    final OneModule modules = new OneModule(world.get(TenantContext.class));

    /** Letters of one test alone. */
    final String own = Codes.fresh(8).toLowerCase(Locale.ROOT).replaceAll("[0-9]", "x");

    final Organisation hub = world.hub();
    final PersonId chief = world.member(hub, "Koordination " + own, Role.ADMINISTRATOR);

    Network() {
        world.kernel().with(PluginChoices.class, modules);
    }

    <T> T get(Class<T> service) {
        return world.get(service);
    }

    <T> T asCoordination(Callable<T> work) {
        return world.as(chief, hub, work);
    }

    void doAsCoordination(Runnable work) {
        asCoordination(() -> {
            work.run();
            return own;
        });
    }

    NewPartner draft(@Nullable NetworkRole role, List<SubprojectDraft> subprojects, boolean invited) {
        var organisation = new NewOrganisation(
                "",
                "Größe & Söhne " + own,
                "",
                "#123456",
                "COMPANY",
                "GDPR",
                null,
                null,
                role,
                role == null ? null : LONG_AGO,
                List.of(),
                List.of(),
                List.of());
        var person = new FirstAdministrator("Amal", "amal-" + own + "@test.example", "de");
        return new NewPartner(organisation, subprojects, invited ? person : null);
    }

    static SubprojectDraft subproject(String plugin) {
        return new SubprojectDraft(
                plugin, "Austausch", "Land", "Haus 3", "Fachkräfte", List.of("de"), List.of("10041"), LONG_AGO, null);
    }

    static String one(String sql) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
