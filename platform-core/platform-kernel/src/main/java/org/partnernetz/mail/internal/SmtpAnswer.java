// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;

import org.jspecify.annotations.Nullable;
import org.partnernetz.text.Clean;

/**
 * What a failed attempt to hand over a mail means.
 *
 * @param text the server's words
 */
record SmtpAnswer(Meaning meaning, String text) {
    private static final int TEXT_MAX = 500;
    private static final Pattern CODE = Pattern.compile("\\s*(\\d{3})[ -].*", Pattern.DOTALL);

    /** The server is about to hang up. */
    private static final String CLOSING = "421";

    /** The mailbox is full: it may have room tomorrow, although the code says "for good". */
    private static final String FULL = "552";

    /** What to do about it. */
    enum Meaning {
        /** The recipient or the letter is refused for good. */
        REFUSED,
        /** Another time this very mail may be taken. */
        LATER,
        /** There is no saying what became of the mail, and the connection is lost for others, too. */
        LINE_LOST
    }

    /** @param handedOver whether the letter itself was sent, or only that there is one, from whom and to whom */
    static SmtpAnswer of(MessagingException failure, boolean handedOver) {
        if (!(failure instanceof SendFailedException sent)) {
            return new SmtpAnswer(Meaning.LINE_LOST, said(failure));
        }
        var decisive = decisive(sent);
        var code = CODE.matcher(String.valueOf(decisive.getMessage()));
        var text = said(decisive);
        if (!code.matches() || code.group(1).equals(CLOSING)) {
            return new SmtpAnswer(Meaning.LINE_LOST, text);
        }
        // A refused sender is a matter of settings, and no mail ends for that.
        var aboutTheMail = handedOver || has(sent.getInvalidAddresses());
        var forGood = code.group(1).startsWith("5") && !code.group(1).equals(FULL);
        return new SmtpAnswer(forGood && aboutTheMail ? Meaning.REFUSED : Meaning.LATER, text);
    }

    /** What was said about the one recipient, or else about the whole. */
    private static Exception decisive(SendFailedException sent) {
        return sent.getNextException() instanceof SendFailedException about && about.getMessage() != null
                ? about
                : sent;
    }

    private static boolean has(Address @Nullable [] addresses) {
        return addresses != null && addresses.length > 0;
    }

    /** The innermost words, on one line. */
    static String said(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        var words = Clean.line(
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName()));
        return words.substring(0, Math.min(words.length(), TEXT_MAX));
    }
}
