// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.rowsecurity;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is not entitled to the victims' rows, as the database sees them.
 *
 * @param hidden the audiences whose items this attacker must not see
 * @param allowed what does not count as a breach, as command and table, for example {@code select core.person}
 * @param link the link that a visitor follows
 * @param preparation what a superuser does before the attack, for example remove a permission; rolled back with it
 */
public record Attacker(
        String name,
        @Nullable Long organisation,
        @Nullable UUID person,
        boolean network,
        String roles,
        Set<String> hidden,
        Set<String> allowed,
        UUID link,
        String preparation) {

    /** Nobody is worth more for coming by a link that nobody made. */
    private static final UUID MADE_UP_LINK = UUID.fromString("00000000-0000-4000-8000-00000000000c");

    /** One who comes by a link that nobody made. */
    public Attacker(
            String name,
            @Nullable Long organisation,
            @Nullable UUID person,
            boolean network,
            String roles,
            Set<String> hidden,
            Set<String> allowed) {
        this(name, organisation, person, network, roles, hidden, allowed, MADE_UP_LINK, "");
    }

    boolean may(String command, String table) {
        return allowed.contains(command.toLowerCase(Locale.ROOT) + " " + table);
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
