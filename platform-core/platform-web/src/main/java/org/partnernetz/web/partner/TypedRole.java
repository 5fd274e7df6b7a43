// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.partner;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.HeldRole;
import org.partnernetz.partner.RoleDraft;
import org.partnernetz.tenant.NetworkRole;

/** A part in the network as the form has it. */
public record TypedRole(
        NetworkRole role, LocalDate from, @Nullable LocalDate lastDay) {

    static TypedRole of(HeldRole held) {
        return new TypedRole(held.role(), held.from(), held.lastDay());
    }

    RoleDraft toDraft() {
        return new RoleDraft(role, from, lastDay);
    }
}
