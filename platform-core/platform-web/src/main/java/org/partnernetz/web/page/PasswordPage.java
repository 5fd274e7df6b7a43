// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.NewMember;

/** A page on which somebody types a password. It is never sent back to the browser. */
public abstract class PasswordPage {
    private String password = "";

    /** What was typed. */
    protected String typedPassword() {
        return password;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String typed) {
        password = typed == null ? "" : typed;
    }

    public int getPasswordMax() {
        return NewMember.PASSWORD_MAX;
    }
}
