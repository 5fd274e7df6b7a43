// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.rowsecurity;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is not entitled to the victims' rows, as the database would know them.
 *
 * @param hidden the circles whose items this one must not see
 * @param allowed what is no breach: command and table, for example {@code select core.person}
 */
public record Attacker(
        String name,
        @Nullable Long organisation,
        @Nullable UUID person,
        boolean network,
        String roles,
        Set<String> hidden,
        Set<String> allowed) {

    boolean may(String command, String table) {
        return allowed.contains(command.toLowerCase(java.util.Locale.ROOT) + " " + table);
    }

    /** Empty for an advice-seeker, as the platform binds one. */
    String tenantSetting() {
        return organisation == null || isClient() ? "" : organisation.toString();
    }

    String clientSetting() {
        return organisation != null && isClient() ? organisation.toString() : "";
    }

    private boolean isClient() {
        return roles.equals("CLIENT");
    }

    String personSetting() {
        return person == null ? "" : person.toString();
    }

    String networkSetting() {
        return network ? "on" : "";
    }

    @Override
    public String toString() {
        return name;
    }
}
