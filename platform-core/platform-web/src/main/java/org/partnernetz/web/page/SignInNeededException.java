// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

/** The page makes sense only for somebody known; the visitor is sent to the sign-in page and back. */
public class SignInNeededException extends Exception {

    public SignInNeededException() {
        super("sign in first", null, false, false);
    }
}
