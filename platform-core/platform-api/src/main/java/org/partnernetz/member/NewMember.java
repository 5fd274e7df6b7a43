// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.Set;

import org.partnernetz.tenant.Role;

/**
 * A person to be taken into the acting organisation. Somebody who has an account keeps it, with name and password.
 *
 * @param password first password of a new account, {@value #PASSWORD_MIN} to {@value #PASSWORD_MAX} characters
 */
public record NewMember(String email, String name, String password, Set<Role> roles, boolean network) {
    public static final int EMAIL_MAX = 254;
    public static final int NAME_MAX = 120;
    public static final int PASSWORD_MIN = 12;
    public static final int PASSWORD_MAX = 128;
}
