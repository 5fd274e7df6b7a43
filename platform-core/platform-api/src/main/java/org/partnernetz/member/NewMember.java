// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.Set;

import org.partnernetz.tenant.Role;

/**
 * A person to be added to the acting organisation. If the person already has an account, its name and password stay as
 * they are.
 *
 * @param password first password of a new account, {@value #PASSWORD_MIN} to {@value #PASSWORD_MAX} characters
 */
public record NewMember(String email, String name, String password, Set<Role> roles, boolean network) {
    public static final int EMAIL_MAX = 254;
    public static final int NAME_MAX = 120;
    public static final int PASSWORD_MIN = 12;
    public static final int PASSWORD_MAX = 128;
}
