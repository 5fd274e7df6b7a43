// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

/**
 * What a person is told by mail, whoever did it to their account. In German a sentence after the greeting begins with a
 * small letter.
 */
enum AccountNews {
    FACTOR_ADDED(
            "bei der Anmeldung wird ab jetzt auch ein Code verlangt.", "From now on, signing in also asks for a code."),
    FACTOR_REMOVED("bei der Anmeldung wird kein Code mehr verlangt.", "Signing in no longer asks for a code."),
    FACTOR_RESET(
            "die Verwaltung Ihrer Organisation hat die Anmeldung mit einem Code ausgeschaltet und Ihre Passkeys entfernt. Sie können beides neu einrichten.",
            "The administrators of your organisation turned off signing in with a code and removed your passkeys. You can set up both again."),
    PASSKEY_ADDED(
            "zu Ihrem Konto gehört ein neuer Passkey. Wer ihn hat, kann sich damit anmelden.",
            "Your account has a new passkey. Whoever has it can sign in with it."),
    PASSKEY_REMOVED(
            "ein Passkey wurde aus Ihrem Konto entfernt. Damit kann sich niemand mehr anmelden.",
            "A passkey was removed from your account. Nobody can sign in with it any more."),
    PROVIDER_LINKED(
            "Sie können sich jetzt auch mit dem Anmeldedienst Ihrer Organisation anmelden.",
            "You can now also sign in with the sign-in service of your organisation."),
    PROVIDER_UNLINKED(
            "Sie können sich nicht mehr mit dem Anmeldedienst Ihrer Organisation anmelden.",
            "You can no longer sign in with the sign-in service of your organisation."),
    RECOVERY_USED(
            "jemand hat sich mit einem Ihrer Notfall-Codes angemeldet. Er gilt nun nicht mehr.",
            "Somebody signed in with one of your recovery codes, which is now used up."),
    RECOVERY_RENEWED(
            "Sie haben neue Notfall-Codes. Die alten gelten nicht mehr.",
            "You have new recovery codes. The former ones are no longer valid."),
    TOKEN_MADE(
            "für Ihr Konto wurde ein Zugangsschlüssel für Programme erstellt.",
            "An access token for programs was made for your account."),
    ADDRESS_CHANGED(
            "zu Ihrem Konto gehört jetzt eine andere E-Mail-Adresse. Diese hier gilt nicht mehr.",
            "Your account now has another e-mail address. This one is no longer valid.");

    private final String german;
    private final String english;

    AccountNews(String german, String english) {
        this.german = german;
        this.english = english;
    }

    String in(String language) {
        return language.equals("en") ? english : german;
    }
}
