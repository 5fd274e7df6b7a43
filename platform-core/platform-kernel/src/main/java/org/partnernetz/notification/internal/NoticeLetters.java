// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.mail.Button;
import org.partnernetz.mail.Letter;
import org.partnernetz.mail.Mails;
import org.partnernetz.notification.internal.MailRhythmRepository.Taken;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Writes one mail with all due notices of a person. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class NoticeLetters {
    /** The kind by which one click stops all of these mails. */
    static final String NOTICES = "notices";

    /** More than these are counted, not told. */
    static final int TOLD_MAX = 20;

    private static final String PAGE = "/my/notifications";

    @Inject
    MailRhythmRepository notices;

    @Inject
    DefaultNotices words;

    @Inject
    Mails mails;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    /** Takes what is due for the person in the acting organisation, and writes if there is something to say. */
    void send(PersonId person) {
        var taken = notices.take(person.value(), clock.instant());
        if (!taken.isEmpty()) {
            var locale = Locale.forLanguageTag(
                    Optional.ofNullable(taken.get(0).language()).orElse("de"));
            var lines = taken.stream()
                    .flatMap(notice -> words.line(notice, locale).stream())
                    .toList();
            if (!lines.isEmpty() && Letter.isAddress(taken.get(0).email())) {
                mails.sendToMany(List.of(letter(person, taken.get(0), lines, locale)));
            }
        }
    }

    private Letter letter(PersonId person, Taken first, List<String> lines, Locale locale) {
        var told = lines.subList(0, Math.min(lines.size(), TOLD_MAX));
        var letter = Letter.of(NOTICES, first.email(), locale.getLanguage())
                .to(person)
                .about(subject(lines, locale))
                .says(NoticeWords.say("mail.hello", locale, first.name()))
                .says(told.toArray(String[]::new));
        var more = lines.size() - told.size();
        return (more == 0 ? letter : letter.says(NoticeWords.say("mail.more", locale, more)))
                .leadsTo(Button.open(NoticeWords.say("mail.open", locale), PAGE))
                .stoppable(NOTICES);
    }

    /** A single notice says by itself what it is about. */
    private String subject(List<String> lines, Locale locale) {
        var line = lines.size() == 1
                ? lines.get(0)
                : NoticeWords.say(
                        "mail.several", locale, lines.size(), tenant.required().organisationName());
        var clean = Clean.withoutTurns(Clean.line(line));
        return clean.length() <= Letter.SUBJECT_MAX ? clean : clean.substring(0, Letter.SUBJECT_MAX - 1) + "…";
    }
}
