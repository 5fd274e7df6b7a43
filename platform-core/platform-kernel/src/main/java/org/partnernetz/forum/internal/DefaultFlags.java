// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.forum.Flag;
import org.partnernetz.forum.Flags;
import org.partnernetz.forum.Forums;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Enforces the rules for flags; row security enforces them a second time. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultFlags implements Flags {

    @Inject
    FlagRepository flags;

    @Inject
    Forums forums;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public void raise(UUID post, String reason) {
        var acting = tenant.required();
        forums.post(post);
        if (acting.isGuest()) {
            throw new NotAllowedException();
        }
        var clean = Clean.line(reason);
        new InvalidException.Check().text(clean, "reason", Flag.REASON_MAX).orThrow();
        var now = clock.instant();
        flags.raise(Keys.at(now), post, acting, clean, now);
        audit.note("post.flagged", post.toString());
    }

    @Override
    public Page<Flag> open(PageRequest page) {
        return flags.open(moderated(), page);
    }

    @Override
    public int count() {
        return tenant.current().filter(acting -> acting.moderates()).isPresent() ? flags.count(moderated()) : 0;
    }

    @Override
    public void settle(UUID flag) {
        if (!tenant.required().moderates()) {
            throw new NotFoundException();
        }
        var post = flags.settle(flag, moderated()).orElseThrow(NotFoundException::new);
        audit.note("post.flag-settled", post);
    }

    private long moderated() {
        var acting = tenant.required();
        if (!acting.moderates()) {
            throw new NotAllowedException();
        }
        return acting.organisation().value();
    }
}
