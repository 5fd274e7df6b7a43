// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.NetworkRole;

/**
 * A part in the network that an organisation has, had or will have.
 *
 * @param lastDay null if no end is planned
 */
public record HeldRole(
        UUID id, NetworkRole role, LocalDate from, @Nullable LocalDate lastDay) {}
