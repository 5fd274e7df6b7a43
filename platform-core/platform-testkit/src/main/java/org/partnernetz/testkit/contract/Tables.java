// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.testkit.rowsecurity.Catalogue;
import org.partnernetz.testkit.rowsecurity.Policy;

/**
 * Checks the tables of a plugin on a real PostgreSQL. All are under row security, and each has a row that no attacker
 * reaches, neither from outside nor from inside the organisation. Every policy, and every function that policies use,
 * is needed: an attacker succeeds as soon as it is opened.
 */
public final class Tables {
    private final PluginModule plugin;
    private final PluginDatabase database;

    public Tables(PluginModule plugin, PluginDatabase database) {
        this.plugin = plugin;
        this.database = database;
    }

    /** Returns the findings, each as a sentence; empty if there are none. */
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
        for (var complaint :
                new Catalogue(database.app(), PluginDatabase.SEARCH, Set.of(), Set.of()).complaints(superuser)) {
            if (complaint.startsWith(plugin.schema() + ".")) {
                complaints.add(complaint);
            }
        }
        return complaints;
    }

    private void attack(Connection superuser, List<String> complaints) throws SQLException, IOException {
        var policies = Policy.all(superuser).stream()
                .filter(policy -> policy.table().startsWith(plugin.schema() + ".") && !policy.isOpen())
                .toList();
        var roster = new Roster(
                plugin,
                OwnAttacks.of(plugin),
                PluginDatabase.permissions(plugin).stream()
                        .map(Permission::key)
                        .collect(Collectors.toCollection(TreeSet::new)),
                policies.stream().map(Policy::table).distinct().toList());
        new Assault(superuser, database.app(), roster, complaints).run(policies);
    }
}
