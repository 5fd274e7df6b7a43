// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

/** The page is only for people who are signed in; the visitor is sent to the sign-in page and back. */
public class SignInNeededException extends Exception {

    public SignInNeededException() {
        super("sign in first", null, false, false);
    }
}
