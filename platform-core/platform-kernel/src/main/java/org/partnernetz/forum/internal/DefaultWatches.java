// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Watch;
import org.partnernetz.forum.Watches;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;

/** Keeps what people want to hear; the database decides who is told. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultWatches implements Watches {

    @Inject
    WatchRepository watches;

    @Inject
    Forums forums;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public void topic(UUID topic, Watch watch) {
        var acting = tenant.required();
        forums.topic(acting.slug(), topic);
        if (watch == Watch.USUAL) {
            forget(topic);
        } else {
            watches.keepTopic(acting, topic, watch == Watch.FOLLOWED, clock.instant());
        }
    }

    @Override
    public void forum(UUID forum, Watch watch) {
        var acting = tenant.required();
        forums.forum(acting.slug(), forum);
        if (watch == Watch.USUAL) {
            forget(forum);
        } else {
            watches.keepForum(acting, forum, watch == Watch.FOLLOWED, clock.instant());
        }
    }

    @Override
    public List<Watched> mine() {
        return tenant.person().isEmpty() ? List.of() : watches.mine(LISTED_MAX);
    }

    @Override
    public void forget(UUID item) {
        watches.forget(tenant.person().orElseThrow(NotFoundException::new).value(), item);
    }
}
