// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.group.Groups;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.text.Clean;
import org.partnernetz.text.TextLanguage;
import org.partnernetz.time.NetworkDays;

/** Cleans an announcement and reports everything that is wrong with it. */
@ApplicationScoped
public class EventRules {
    private static final Set<String> WEB = Set.of("http", "https");

    @Inject
    Groups groups;

    static NewOccasion clean(NewOccasion draft) {
        var link = draft.link() == null || draft.link().isBlank() ? null : Clean.line(draft.link());
        return new NewOccasion(
                Clean.line(draft.title()),
                Clean.lines(draft.text()),
                draft.startsAt(),
                draft.endsAt(),
                Clean.line(draft.place()),
                link,
                draft.capacity(),
                draft.audience(),
                draft.audience() == Audience.GROUP ? draft.group() : null,
                draft.language());
    }

    /** Checks the rules for the first and every later version of an event. */
    static Check check(NewOccasion draft) {
        var check = new Check()
                .text(draft.title(), "title", NewOccasion.TITLE_MAX)
                .fits(draft.text(), "text", NewOccasion.TEXT_MAX)
                .fits(draft.place(), "place", NewOccasion.PLACE_MAX)
                .that(!draft.place().isEmpty() || draft.link() != null, "place", "place-or-link")
                .within(draft.capacity(), "capacity", 1, NewOccasion.CAPACITY_MAX)
                .that(TextLanguage.isKnown(draft.language()), "language", "wrong");
        checkLink(check, draft.link());
        checkTimes(check, draft);
        return check;
    }

    private static void checkLink(Check check, @Nullable String link) {
        if (link != null) {
            check.that(isWebAddress(link), "link", "wrong").fits(link, "link", NewOccasion.LINK_MAX);
        }
    }

    private static boolean isWebAddress(String link) {
        try {
            var address = new URI(link);
            return address.getScheme() != null
                    && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void checkTimes(Check check, NewOccasion draft) {
        check.that(exists(draft.startsAt()), "startsAt", "time-skipped")
                .that(exists(draft.endsAt()), "endsAt", "time-skipped")
                .that(instant(draft.endsAt()).isAfter(instant(draft.startsAt())), "endsAt", "end-before-start");
        var days = Duration.between(draft.startsAt(), draft.endsAt()).toDays();
        check.within((int) Math.max(0, Math.min(days, Integer.MAX_VALUE)), "endsAt", 0, NewOccasion.DAYS_MAX);
    }

    /**
     * Checks the year: a typing error is more likely than an event that far ahead, and calendar files end with the year
     * 9999.
     */
    static void checkYears(Check check, NewOccasion draft, Instant now) {
        var today = LocalDateTime.ofInstant(now, NetworkDays.ZONE);
        var near = draft.startsAt().isAfter(today.minusYears(NewOccasion.YEARS_MAX))
                && draft.startsAt().isBefore(today.plusYears(NewOccasion.YEARS_MAX));
        check.that(near, "startsAt", "years-off");
    }

    /** Not the hour that the change to summer time skips. */
    private static boolean exists(LocalDateTime local) {
        return !NetworkDays.ZONE.getRules().getValidOffsets(local).isEmpty();
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(NetworkDays.ZONE).toInstant();
    }

    void checkCircle(Check check, NewOccasion draft, Acting acting) {
        var beyond = draft.audience() == Audience.NETWORK || draft.audience() == Audience.PUBLIC;
        check.that(!beyond || acting.network(), "audience", "not-in-network");
        if (draft.audience() != Audience.GROUP) {
            return;
        }
        var group = draft.group();
        check.that(group != null, "group", "required");
        if (group != null) {
            check.that(groups.mine().stream().anyMatch(mine -> mine.id().equals(group)), "group", "wrong");
        }
    }

    /** @throws InvalidException if there would be fewer places than registrations */
    static void checkRegistered(Check check, NewOccasion draft, int registered) {
        check.that(draft.capacity() >= registered, "capacity", "less-than-registered");
    }
}
