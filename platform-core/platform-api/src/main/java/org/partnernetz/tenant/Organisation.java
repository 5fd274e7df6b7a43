// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The public data of a partner organisation.
 *
 * @param logo fingerprint of the logo, with which {@link Organisations#logo} returns it; null without a logo
 * @param carrier slug of the legal person that carries a unit, else null
 * @param role the active role in the network, null if none is assigned yet
 * @param roleSince first day of that role, null without one
 * @param color the house colour {@code #rrggbb} as chosen; pages use it only after the contrast guard has adjusted it
 * @param initials one to four letters for the tile
 * @param standing whether people may act for it
 * @param host its own host name, under which its public pages are found, in ASCII; null without one
 */
public record Organisation(
        OrganisationId id,
        String slug,
        String name,
        String initials,
        String color,
        @Nullable String logo,
        @Nullable String carrier,
        @Nullable String task,
        @Nullable NetworkRole role,
        @Nullable LocalDate roleSince,
        List<String> languages,
        List<String> territory,
        List<Subproject> subprojects,
        Standing standing,
        @Nullable String host) {

    /** An organisation whose door is open, as before version 1.6. */
    public Organisation(
            OrganisationId id,
            String slug,
            String name,
            String initials,
            String color,
            @Nullable String logo,
            @Nullable String carrier,
            @Nullable String task,
            @Nullable NetworkRole role,
            @Nullable LocalDate roleSince,
            List<String> languages,
            List<String> territory,
            List<Subproject> subprojects) {
        this(
                id,
                slug,
                name,
                initials,
                color,
                logo,
                carrier,
                task,
                role,
                roleSince,
                languages,
                territory,
                subprojects,
                Standing.ACTIVE);
    }

    /** An organisation without a host name of its own, as before version 1.7. */
    public Organisation(
            OrganisationId id,
            String slug,
            String name,
            String initials,
            String color,
            @Nullable String logo,
            @Nullable String carrier,
            @Nullable String task,
            @Nullable NetworkRole role,
            @Nullable LocalDate roleSince,
            List<String> languages,
            List<String> territory,
            List<Subproject> subprojects,
            Standing standing) {
        this(
                id,
                slug,
                name,
                initials,
                color,
                logo,
                carrier,
                task,
                role,
                roleSince,
                languages,
                territory,
                subprojects,
                standing,
                null);
    }

    /** Says whether people may act for it. */
    public boolean isOpen() {
        return standing == Standing.ACTIVE;
    }
}
