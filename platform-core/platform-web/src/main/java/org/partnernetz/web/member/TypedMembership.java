// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Member;
import org.partnernetz.member.MembershipChange;

/** What a membership is, as the form has it. */
public record TypedMembership(
        RoleChoice roles, boolean network, @Nullable LocalDate lastDay) {

    static TypedMembership of(Member member) {
        return new TypedMembership(RoleChoice.of(member.roles()), member.network(), member.lastDay());
    }

    MembershipChange toChange() {
        return new MembershipChange(roles.roles(), network, lastDay);
    }
}
