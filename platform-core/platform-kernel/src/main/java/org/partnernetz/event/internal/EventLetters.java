// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import static org.partnernetz.event.internal.EventWords.say;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Occasion;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.event.host.GuestPlaces;
import org.partnernetz.event.host.Sent;
import org.partnernetz.event.internal.LetterRepository.Recipient;
import org.partnernetz.mail.Button;
import org.partnernetz.mail.Letter;
import org.partnernetz.mail.Mails;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Writes letters about events of the acting organisation, in the running transaction. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class EventLetters {
    private static final String USUAL = "de";
    private static final Duration BOUND = Duration.ofDays(1);
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    /** Beside the greeting and the sentence that says who writes. */
    private static final int OWN_PARAGRAPHS_MAX = Letter.PARAGRAPHS_MAX - 2;

    @Inject
    LetterRepository letters;

    @Inject
    EventRepository events;

    @Inject
    Mails mails;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    /** Asks a guest to confirm. It says nothing of what was typed: anybody could have typed it. */
    void asked(UUID event, Recipient guest, String code) {
        var occasion = occasion(event);
        var words = words(guest);
        mails.send(letter("guest-asked", guest, words)
                .about(subject(words.guests().asked(), occasion))
                .says(
                        words.guests().hello(),
                        about(words.guests().askedText(), occasion),
                        say(words.when(), words.span(occasion)),
                        say(words.guests().ends(), GuestPlaces.HOURS))
                .leadsTo(Button.secret(words.guests().confirm(), path(code))));
    }

    /** Tells a guest about the place, and how to give it back. */
    void taken(UUID event, Recipient guest, String code, @Nullable String link) {
        var occasion = occasion(event);
        var words = words(guest);
        mails.send(letter("guest-place", guest, words)
                .about(subject(words.guests().taken(), occasion))
                .says(say(words.hello(), guest.name()), about(words.guests().takenText(), occasion))
                .says(facts(words, occasion, link))
                .says(words.guests().back())
                .leadsTo(Button.secret(words.guests().confirm(), path(code))));
    }

    /** Tells all who come about another time or place. */
    void changed(UUID event) {
        var occasion = occasion(event);
        requireRoom(event, Sent.Kind.CHANGED);
        letters.tell(event, "event-changed", clock.instant());
        toAll(event, new Sent(Sent.Kind.CHANGED, "", "", clock.instant(), 0), guest -> {
            var words = words(guest);
            return letter("event-changed", guest, words)
                    .about(subject(words.all().changed(), occasion))
                    .says(say(words.hello(), guest.name()), about(words.all().changedText(), occasion))
                    .says(facts(words, occasion, occasion.link()))
                    .leadsTo(way(words, occasion));
        });
    }

    /** Tells all who wanted to come that the event does not take place. */
    void cancelled(UUID event) {
        var occasion = occasion(event);
        letters.tell(event, "event-cancelled", clock.instant());
        toAll(event, new Sent(Sent.Kind.CANCELLED, "", "", clock.instant(), 0), guest -> {
            var words = words(guest);
            return letter("event-cancelled", guest, words)
                    .about(subject(words.all().cancelled(), occasion))
                    .says(say(words.hello(), guest.name()), about(words.all().cancelledText(), occasion))
                    .says(say(words.when(), words.span(occasion)))
                    .leadsTo(way(words, occasion));
        });
    }

    /** Sends what an organiser wrote. */
    int message(UUID event, String subject, String text) {
        var occasion = occasion(event);
        requireRoom(event, Sent.Kind.MESSAGE);
        var own = BLANK_LINES.split(text, OWN_PARAGRAPHS_MAX);
        return toAll(event, new Sent(Sent.Kind.MESSAGE, subject, "", clock.instant(), 0), guest -> {
            var words = words(guest);
            return letter("event-message", guest, words)
                    .about(subject)
                    .says(say(words.hello(), guest.name()), about(words.all().message(), occasion))
                    .says(own)
                    .leadsTo(way(words, occasion));
        });
    }

    /** @throws ConflictException {@code too-many-letters} */
    private void requireRoom(UUID event, Sent.Kind kind) {
        letters.lock(event);
        if (letters.since(event, kind, clock.instant().minus(BOUND)) >= EventDesk.LETTERS_MAX) {
            throw new ConflictException("too-many-letters");
        }
    }

    private int toAll(UUID event, Sent sent, Function<Recipient, Letter> writing) {
        var now = clock.instant();
        var recipients = letters.recipients(event).stream()
                .filter(one -> Letter.isAddress(one.email()))
                .toList();
        if (recipients.isEmpty()) {
            return 0;
        }
        var count = mails.sendToMany(recipients.stream().map(writing).toList());
        letters.add(Keys.at(now), event, tenant.required(), new Sent(sent.kind(), sent.subject(), "", now, count));
        return count;
    }

    private Occasion occasion(UUID event) {
        var acting = tenant.required();
        var scope =
                new EventScope(acting.organisation().value(), acting.person().value());
        return events.find(scope, event).orElseThrow(NotFoundException::new);
    }

    private static EventWords words(Recipient recipient) {
        return EventWords.in(language(recipient));
    }

    private static String language(Recipient recipient) {
        return recipient.language() == null ? USUAL : recipient.language();
    }

    private static Letter letter(String kind, Recipient to, EventWords words) {
        var letter = Letter.of(kind, to.email(), words.locale().getLanguage());
        return to.person() == null ? letter : letter.to(new PersonId(to.person()));
    }

    private static String subject(String sentence, Occasion event) {
        return say(sentence, Clean.withoutTurns(event.title()));
    }

    private static String about(String sentence, Occasion event) {
        return say(sentence, event.title(), event.organisationName());
    }

    private static String[] facts(EventWords words, Occasion event, @Nullable String link) {
        var facts = new ArrayList<>(List.of(say(words.when(), words.span(event))));
        if (!event.place().isEmpty()) {
            facts.add(say(words.where(), event.place()));
        }
        if (link != null) {
            facts.add(say(words.online(), link));
        }
        return facts.toArray(String[]::new);
    }

    private static Button way(EventWords words, Occasion event) {
        return Button.open(words.open(), "/o/" + event.organisationSlug() + "/events/" + event.id());
    }

    private static String path(String code) {
        return "/places/" + code;
    }
}
