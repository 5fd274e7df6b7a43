// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.partnernetz.portrait.Contact;
import org.partnernetz.portrait.Offers.Question;
import org.partnernetz.portrait.PortraitDraft;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.text.Clean;

/** Rules for what administrators type about their organisation and its offers. */
final class Typed {
    private static final Pattern PHONE = Pattern.compile("(\\+?[0-9][0-9 ()/-]{2,29})?");
    private static final Pattern EMAIL = Pattern.compile("([^@\\s<>\"?&:/]+@[^@\\s<>\"?&:/]+\\.[^@\\s<>\".?&:/]+)?");
    private static final Pattern PAGE = Pattern.compile("(https?://[^\\s<>\"@/]+\\.[^\\s<>\"@]+)?");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int TAG_MAX = 35;
    private static final Pattern TERRITORY = Pattern.compile("\\d{2,8}");

    private Typed() {}

    /** What is asked is a key and a tag, or nothing. */
    static void check(Question question) {
        var place = question.place();
        var language = question.language();
        new InvalidException.Check()
                .that(place.isEmpty() || TERRITORY.matcher(place).matches(), "place", "wrong")
                .that(language.isEmpty() || isTag(language), "language", "wrong")
                .orThrow();
    }

    private static boolean isTag(String tag) {
        return tag.length() <= TAG_MAX && LANGUAGE.matcher(tag).matches();
    }

    /** The address of a page; people leave its beginning out. */
    static String page(String typed) {
        var clean = Clean.line(typed);
        return clean.isEmpty() || clean.contains("://") || clean.contains("@") ? clean : "https://" + clean;
    }

    static void phone(InvalidException.Check check, String phone, String field) {
        check.that(PHONE.matcher(phone).matches(), field, "phone");
    }

    static void email(InvalidException.Check check, String email, String field) {
        check.that(EMAIL.matcher(email).matches(), field, "email").fits(email, field, Contact.EMAIL_MAX);
    }

    static void website(InvalidException.Check check, String website, String field) {
        check.that(PAGE.matcher(website).matches(), field, "web-address").fits(website, field, Contact.WEBSITE_MAX);
    }

    /** Mail or a page. */
    static void feedback(InvalidException.Check check, String feedback, String field) {
        var known = EMAIL.matcher(feedback).matches() || PAGE.matcher(feedback).matches();
        check.that(known, field, "mail-or-web").fits(feedback, field, PortraitDraft.FEEDBACK_MAX);
    }

    static void languages(InvalidException.Check check, List<String> languages) {
        check.that(
                languages.size() <= PortraitDraft.LANGUAGES_MAX
                        && languages.stream().allMatch(Typed::isTag),
                "languages",
                "wrong");
    }

    static void territory(InvalidException.Check check, List<String> territory) {
        check.that(
                territory.size() <= PortraitDraft.TERRITORY_MAX
                        && territory.stream()
                                .allMatch(key -> TERRITORY.matcher(key).matches()),
                "territory",
                "wrong");
    }
}
