// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.draft.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.draft.Drafts;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Stores drafts in the database, so that other sessions and other servers find them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultDrafts implements Drafts {

    @Inject
    DraftRepository repository;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Optional<Draft> at(String place) {
        return repository.find(person(), clean(place));
    }

    @Override
    public Instant keep(String place, String text) {
        var now = clock.instant();
        var clean = Clean.lines(text);
        if (clean.isBlank()) {
            repository.discard(person(), clean(place));
        } else {
            repository.keep(person(), clean(place), new Draft(cut(clean), now));
        }
        return now;
    }

    @Override
    public void discard(String place) {
        repository.discard(person(), clean(place));
    }

    private UUID person() {
        return tenant.person().orElseThrow(NotFoundException::new).value();
    }

    private static String clean(String place) {
        var clean = Clean.line(place);
        new InvalidException.Check().text(clean, "place", PLACE_MAX).orThrow();
        return clean;
    }

    /** Never in the middle of a character of two code units. */
    private static String cut(String text) {
        if (text.length() <= TEXT_MAX) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(TEXT_MAX - 1)) ? TEXT_MAX - 1 : TEXT_MAX;
        return text.substring(0, end);
    }
}
