// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.testkit.rowsecurity.Attacker;
import org.partnernetz.testkit.rowsecurity.Attacks;
import org.partnernetz.testkit.rowsecurity.Catalogue;
import org.partnernetz.testkit.rowsecurity.Policy;

/**
 * The tables of a plugin on a real PostgreSQL: all under row security, with a row to lose in each, which no attacker
 * gets at; and every single policy matters, since somebody gets through as soon as it is opened.
 */
public final class Tables {
    private static final Set<String> NOT_PUBLIC = Set.of("ORGANISATION", "GROUP", "NETWORK");
    private static final Set<String> PRIVATE = Set.of("ORGANISATION", "GROUP");

    private final PluginModule plugin;
    private final PluginDatabase database;

    public Tables(PluginModule plugin, PluginDatabase database) {
        this.plugin = plugin;
        this.database = database;
    }

    /** Each in a sentence; empty if all is well. */
    public List<String> complaints() throws SQLException, IOException {
        try (var superuser = database.superuser()) {
            var complaints = catalogue(superuser);
            superuser.setAutoCommit(false);
            try {
                database.plant(superuser, plugin);
                attack(superuser, complaints);
            } finally {
                superuser.rollback();
            }
            return complaints;
        }
    }

    private List<String> catalogue(Connection superuser) throws SQLException {
        var complaints = new ArrayList<String>();
        for (var complaint : new Catalogue(database.app(), PluginDatabase.SEARCH, Set.of()).complaints(superuser)) {
            if (complaint.startsWith(plugin.schema() + ".")) {
                complaints.add(complaint);
            }
        }
        return complaints;
    }

    private void attack(Connection superuser, List<String> complaints) throws SQLException {
        var attacks = new Attacks(
                database.app(), new Attacks.Victim(PluginDatabase.HOME, PluginDatabase.PERSON), attackers());
        attacks.open(superuser);
        for (var policy : Policy.all(superuser)) {
            if (policy.table().startsWith(plugin.schema() + ".") && !policy.isOpen()) {
                attack(superuser, attacks, policy, complaints);
            }
        }
    }

    private static void attack(Connection superuser, Attacks attacks, Policy policy, List<String> complaints)
            throws SQLException {
        if (attacks.victims(superuser, policy.table()) == 0) {
            complaints.add(policy.table() + " has no row in src/test/sql/victims.sql, so nothing of it is attacked");
            return;
        }
        complaints.addAll(attacks.breaches(superuser, policy));
        var before = superuser.setSavepoint();
        try (var statement = superuser.createStatement()) {
            statement.execute(policy.widen());
            if (attacks.breaches(superuser, policy).isEmpty()) {
                complaints.add("The policy " + policy.name() + " could be opened, and no attack would notice");
            }
        } finally {
            superuser.rollback(before);
        }
    }

    private static List<Attacker> attackers() {
        var stranger = UUID.fromString("00000000-0000-4000-8000-00000000000b");
        return List.of(
                attacker("a visitor", null, null, "", NOT_PUBLIC),
                attacker("a former member", null, stranger, "", NOT_PUBLIC),
                attacker("a member of another organisation", PluginDatabase.OTHER, stranger, "MEMBER", PRIVATE),
                attacker("an administrator of another", PluginDatabase.OTHER, stranger, "ADMINISTRATOR", PRIVATE));
    }

    private static Attacker attacker(
            String name, @Nullable Long organisation, @Nullable UUID person, String roles, Set<String> hidden) {
        return new Attacker(name, organisation, person, organisation != null, roles, hidden, Set.of());
    }
}
