// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail;

/**
 * The one way on from a letter.
 *
 * @param text what it says
 * @param path on this site, with a slash at its beginning
 * @param seen who may see the path, besides the recipient
 */
public record Button(String text, String path, Seen seen) {
    public static final int TEXT_MAX = 80;
    public static final int PATH_MAX = 400;

    /** Leads to a page that asks everybody who they are. Administrators see it with the letter. */
    public static Button open(String text, String path) {
        return new Button(text, path, Seen.ALWAYS);
    }

    /**
     * The path holds a secret that administrators may hand over, such as an invitation: they see it until the mail is
     * sent. Then the platform forgets it.
     */
    public static Button toHandOver(String text, String path) {
        return new Button(text, path, Seen.UNTIL_SENT);
    }

    /**
     * The path holds a secret of the recipient alone, such as a new password: nobody else ever sees it. Once the mail
     * is sent, the platform forgets it.
     */
    public static Button secret(String text, String path) {
        return new Button(text, path, Seen.NEVER);
    }

    boolean isSecret() {
        return seen != Seen.ALWAYS;
    }

    /** When administrators of the organisation see the path. */
    public enum Seen {
        ALWAYS,
        UNTIL_SENT,
        NEVER
    }
}
