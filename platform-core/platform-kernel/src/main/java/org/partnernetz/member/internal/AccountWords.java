// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.Map;

/** What the letters about a person's own account say around the news, in the languages in which the platform writes. */
record AccountWords(
        String hello,
        String changed,
        String notYou,
        String toAccount,
        String address,
        String toNew,
        String toOld,
        String ignore,
        String confirm) {
    private static final AccountWords GERMAN = new AccountWords(
            "Guten Tag %s,",
            "Änderung an Ihrem Konto",
            "Waren Sie das nicht? Ändern Sie gleich Ihr Passwort und melden Sie sich überall sonst ab.",
            "Zu meinem Konto",
            "Neue E-Mail-Adresse",
            "Sie möchten sich mit dieser Adresse anmelden. Bitte bestätigen Sie das. Der Link gilt %d Stunden.",
            "jemand möchte die E-Mail-Adresse Ihres Kontos ändern, in %s. Nur wenn Sie das sind, bestätigen Sie es bitte. Der Link gilt %d Stunden.",
            "Waren Sie das nicht? Dann bleibt alles, wie es ist. Ändern Sie Ihr Passwort: Jemand kennt es vielleicht.",
            "Bestätigen");
    private static final AccountWords ENGLISH = new AccountWords(
            "Dear %s,",
            "A change to your account",
            "Was it not you? Change your password now and sign out everywhere else.",
            "To my account",
            "New e-mail address",
            "You want to sign in with this address. Please confirm that. The link is valid for %d hours.",
            "Somebody wants to change the e-mail address of your account to %s. Only if it is you, please confirm. The link is valid for %d hours.",
            "Was it not you? Then everything stays as it is. Change your password: somebody may know it.",
            "Confirm");

    static AccountWords in(String language) {
        return Map.of("en", ENGLISH).getOrDefault(language, GERMAN);
    }
}
