// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.member.NewMember;
import org.partnernetz.tenant.Role;

/**
 * An invitation as the form has it.
 *
 * @param roles null if none is chosen
 */
public record TypedInvitation(
        @NotBlank @Size(max = NewMember.NAME_MAX) String name,
        @Size(max = NewMember.EMAIL_MAX) String email,
        @Nullable RoleChoice roles,
        boolean network,
        @Nullable LocalDate lastDay,
        Speaks language) {

    /** The languages in which the platform writes to people. */
    public enum Speaks {
        DE,
        EN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Speaks of(String code) {
            return code.equals("en") ? EN : DE;
        }
    }

    /** @param choosing whether the person may choose roles; everybody else invites advice-seekers */
    NewInvitation toInvitation(boolean choosing) {
        var chosen = roles == null ? Set.<Role>of() : roles.roles();
        var wanted = choosing ? chosen : Set.of(Role.CLIENT);
        return new NewInvitation(name, email.isEmpty() ? null : email, wanted, network, lastDay, language.code());
    }
}
