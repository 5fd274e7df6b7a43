// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.NetworkRole;

/**
 * A part in the network to be given.
 *
 * @param lastDay null if no end is planned
 */
public record RoleDraft(
        NetworkRole role, LocalDate from, @Nullable LocalDate lastDay) {}
