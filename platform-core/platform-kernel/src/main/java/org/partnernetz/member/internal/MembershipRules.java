// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.mail.Letter;
import org.partnernetz.member.NewMember;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.tenant.Role;
import org.partnernetz.time.NetworkDays;

/** The rules for what a membership may be, the same for invitations and changes. */
@ApplicationScoped
public class MembershipRules {
    private static final int YEARS_MAX = 10;

    @Inject
    Clock clock;

    /** Nobody seeks advice where they give it. */
    Check roles(Check check, Set<Role> roles) {
        return check.that(!roles.isEmpty(), "roles", "required")
                .that(!roles.contains(Role.CLIENT) || roles.size() == 1, "roles", "client-alone");
    }

    Check lastDay(Check check, @Nullable LocalDate day, Set<Role> roles) {
        if (day == null) {
            return check;
        }
        var today = NetworkDays.today(clock);
        return check.that(!day.isBefore(today), "lastDay", "in-the-past")
                .that(!day.isAfter(today.plusYears(YEARS_MAX)), "lastDay", "too-far", YEARS_MAX)
                .that(!roles.contains(Role.ADMINISTRATOR), "lastDay", "administrator-without-end");
    }

    Check address(Check check, String email) {
        return check.text(email, "email", NewMember.EMAIL_MAX)
                .that(email.isEmpty() || Letter.isAddress(email), "email", "wrong");
    }

    /** Whether a membership with these roles can take part in the network. */
    static boolean inNetwork(Set<Role> roles, boolean wanted) {
        return wanted && !roles.equals(Set.of(Role.GUEST)) && !roles.contains(Role.CLIENT);
    }
}
