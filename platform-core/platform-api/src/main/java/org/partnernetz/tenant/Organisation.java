// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A partner organisation as everybody may see it.
 *
 * @param logo fingerprint of the logo, by which {@link Organisations#logo} gives it; null without one
 * @param carrier slug of the legal person that carries a unit, else null
 * @param role the active role in the network, null where none is assigned yet
 * @param roleSince first day of that role, null without one
 * @param color raw house colour {@code #rrggbb}; pages use only what the contrast guard makes of it
 * @param initials one to four letters for the tile
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
        List<Subproject> subprojects) {}
