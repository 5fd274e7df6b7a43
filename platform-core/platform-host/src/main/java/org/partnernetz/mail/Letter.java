// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.text.Clean;

/**
 * What a mail says. The platform adds the frame of the acting organisation, and makes HTML and plain text of it.
 *
 * <pre>{@code
 * mails.send(Letter.of("invitation", "k.muster@example.org", "de")
 *         .about("Einladung zum Partnernetz")
 *         .says("Guten Tag Frau Muster,", "die Koordinationsstelle lädt Sie ein …")
 *         .leadsTo(Button.secret("Einladung annehmen", "/join/" + secret)));
 * }</pre>
 *
 * @param kind a word in lower case, by which programs and the log tell letters apart
 * @param to one address
 * @param person who has the address; null for somebody without an account
 * @param language {@code de} or {@code en}, for what the platform adds
 * @param paragraphs plain text; the first one may be the greeting
 * @param notice the kind of notice that the recipient can stop with one click, see {@link #stoppable}; null for letters
 *     that people must get
 */
public record Letter(
        String kind,
        String to,
        @Nullable PersonId person,
        String language,
        String subject,
        List<String> paragraphs,
        @Nullable Button button,
        @Nullable String notice) {
    public static final int KIND_MAX = 60;

    /** Of an address (RFC 5321). */
    public static final int ADDRESS_MAX = 254;

    public static final int SUBJECT_MAX = 200;
    public static final int PARAGRAPHS_MAX = 40;
    public static final int TEXT_MAX = 20_000;

    private static final Pattern KIND = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NOTICE = Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * One mailbox at one domain: no name before it, no list, no comment, no quotes, nothing that could end a header.
     */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([\\p{L}\\p{N}-]{1,63}\\.)+[\\p{L}\\p{N}-]{2,63}");

    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A letter to whoever has this address, with nothing in it yet. */
    public static Letter of(String kind, String to, String language) {
        return new Letter(kind, to, null, language, "", List.of(), null, null);
    }

    /** To somebody with an account: erased with the person, and a part of the person's own data. */
    public Letter to(PersonId whom) {
        return new Letter(kind, to, whom, language, subject, paragraphs, button, notice);
    }

    public Letter about(String what) {
        return new Letter(kind, to, person, language, what, paragraphs, button, notice);
    }

    /** Adds paragraphs. */
    public Letter says(String... more) {
        var all = new ArrayList<>(paragraphs);
        all.addAll(List.of(more));
        return new Letter(kind, to, person, language, subject, all, button, notice);
    }

    public Letter leadsTo(Button way) {
        return new Letter(kind, to, person, language, subject, paragraphs, way, notice);
    }

    /**
     * The recipient can stop mails of this kind, from within the mail (RFC 8058). Only for letters {@link #to(PersonId)
     * to a person}.
     *
     * @param kindOfNotice as in {@code NoticeKind#key}: {@code topic-answered}, or {@code <plugin>/<kind>}
     */
    public Letter stoppable(String kindOfNotice) {
        return new Letter(kind, to, person, language, subject, paragraphs, button, kindOfNotice);
    }

    /** Whether the path of the button is to be kept apart from the letter. */
    public boolean holdsSecret() {
        return button != null && button.secret();
    }

    /** Names what no mail may hold: lines where there is one, addresses that are several, too much text. */
    public Check check() {
        var check = new Check()
                .that(KIND.matcher(kind).matches() && kind.length() <= KIND_MAX, "kind", "wrong")
                .that(isAddress(to), "to", "wrong")
                .that(language.equals("de") || language.equals("en"), "language", "wrong")
                .text(subject, "subject", SUBJECT_MAX)
                .that(isLine(subject), "subject", "wrong")
                .that(paragraphs.stream().anyMatch(Clean::shows), "paragraphs", "required")
                .that(paragraphs.size() <= PARAGRAPHS_MAX, "paragraphs", "too-long", PARAGRAPHS_MAX)
                .that(length() <= TEXT_MAX, "paragraphs", "too-long", TEXT_MAX)
                .that(notice == null || isStoppable(notice), "notice", "wrong");
        if (button != null) {
            check.text(button.text(), "button", Button.TEXT_MAX)
                    .that(isLine(button.text()), "button", "wrong")
                    .that(isPath(button.path()), "button", "wrong");
        }
        return check;
    }

    /** Whether mail can be sent to this address. */
    public static boolean isAddress(String address) {
        return address.length() <= ADDRESS_MAX && ADDRESS.matcher(address).matches() && isDomain(address);
    }

    private static boolean isDomain(String address) {
        try {
            return !IDN.toASCII(address.substring(address.indexOf('@') + 1)).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isStoppable(String kindOfNotice) {
        return person != null
                && kindOfNotice.length() <= 2 * KIND_MAX
                && NOTICE.matcher(kindOfNotice).matches();
    }

    private int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    private static boolean isLine(String text) {
        return Stream.of("\r", "\n", "\u2028", "\u2029", "\u0085").noneMatch(text::contains)
                && text.chars().noneMatch(Character::isISOControl)
                && Clean.withoutTurns(text).equals(text);
    }

    private static boolean isPath(String path) {
        return path.length() <= Button.PATH_MAX
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c != '\\' && c != '"' && c < 0x7f);
    }
}
