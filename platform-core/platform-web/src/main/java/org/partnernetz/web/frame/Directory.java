// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;

/** The public directory of organisations, remembered for half a minute: every page needs it and it hardly changes. */
@ApplicationScoped
public class Directory {

    private static final Duration FRESH = Duration.ofSeconds(30);

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    private volatile @Nullable Known known;

    /** All organisations, the coordination first. */
    public List<Organisation> all() {
        var now = clock.instant();
        var present = known;
        if (present == null || present.until().isBefore(now)) {
            present = new Known(organisations.all(), now.plus(FRESH));
            known = present;
        }
        return present.organisations();
    }

    /**
     * One organisation by its slug; one that is new is asked for.
     *
     * @throws org.partnernetz.problem.NotFoundException if no organisation has the slug
     */
    public Organisation withSlug(String slug) {
        return all().stream()
                .filter(organisation -> organisation.slug().equals(slug))
                .findFirst()
                .orElseGet(() -> organisations.withSlug(slug));
    }

    /** What was remembered is no longer true. */
    public void forget() {
        known = null;
    }

    private record Known(List<Organisation> organisations, Instant until) {}
}
