// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.Map;

/**
 * What the letters about memberships and accounts say, in the languages in which the platform writes.
 *
 * @param day pattern of a day
 */
record LetterWords(
        String day,
        String hello,
        String invited,
        String invitedText,
        String join,
        String ends,
        String refused,
        String refusedText,
        String reset,
        String resetText,
        String choose,
        String ignore) {
    private static final LetterWords GERMAN = new LetterWords(
            "d. MMMM uuuu",
            "Guten Tag %s,",
            "Einladung: %s",
            "%s lädt Sie ein, bei „%s“ im Partnernetz mitzumachen. Mit dem Link wählen Sie Ihren Namen und ein Passwort. Wenn Sie schon ein Konto haben, melden Sie sich damit an.",
            "Einladung annehmen",
            "Der Link gilt bis %s.",
            "Ihre Anfrage an %s",
            "„%s“ kann Sie leider nicht aufnehmen. Der Grund: %s",
            "Neues Passwort",
            "jemand hat für Ihr Konto ein neues Passwort angefordert. Mit dem Link wählen Sie es. Er gilt %d Minuten.",
            "Neues Passwort wählen",
            "Waren Sie das nicht? Dann müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.");
    private static final LetterWords ENGLISH = new LetterWords(
            "d MMMM uuuu",
            "Dear %s,",
            "Invitation: %s",
            "%s invites you to join “%s” on Partnernetz. With the link you choose your name and a password. If you already have an account, sign in with it.",
            "Accept the invitation",
            "The link is valid until %s.",
            "Your request to %s",
            "“%s” cannot admit you. The reason: %s",
            "New password",
            "Somebody asked for a new password for your account. Choose it with the link, which is valid for %d minutes.",
            "Choose a new password",
            "Was it not you? Then you need not do anything: your password stays as it is.");

    static LetterWords in(String language) {
        return Map.of("en", ENGLISH).getOrDefault(language, GERMAN);
    }
}
