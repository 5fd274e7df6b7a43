// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail;

/**
 * The one way on from a letter.
 *
 * @param text what it says
 * @param path on this site, with a slash at its beginning
 * @param secret whether nobody but the recipient may see the path
 */
public record Button(String text, String path, boolean secret) {
    public static final int TEXT_MAX = 80;
    public static final int PATH_MAX = 400;

    /** Leads to a page that asks everybody who they are. Administrators see it with the letter. */
    public static Button open(String text, String path) {
        return new Button(text, path, false);
    }

    /**
     * The path holds a secret of the recipient alone, such as an invitation or a new password: nobody else ever sees
     * it. Once the mail is sent, the platform forgets it.
     */
    public static Button secret(String text, String path) {
        return new Button(text, path, true);
    }
}
