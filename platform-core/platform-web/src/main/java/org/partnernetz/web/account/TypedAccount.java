// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.partnernetz.member.NewMember;
import org.partnernetz.member.host.Admissions.NewAccount;

/** What invited people choose, but for the password, which no form gives back. */
public record TypedAccount(
        @NotBlank @Size(max = NewMember.NAME_MAX) String name,
        @Size(max = NewAccount.USER_NAME_MAX) String userName) {}
