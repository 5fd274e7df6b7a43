// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.PerPlugin;
import org.partnernetz.kernel.PluginPath;
import org.partnernetz.notification.Notice;
import org.partnernetz.notification.Notifications;
import org.partnernetz.notification.internal.NoticeRepository.Sent;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Sends the notices of plugins in the running transaction. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PluginNotices implements PerPlugin<Notifications> {
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int ITEM_MAX = 120;

    @Inject
    NoticeRepository notices;

    @Inject
    Kinds kinds;

    @Inject
    Contributions contributions;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Class<Notifications> service() {
        return Notifications.class;
    }

    @Override
    public Notifications of(String plugin) {
        return new OwnSender(plugin, this);
    }

    public boolean send(String plugin, Notice notice) {
        var acting = tenant.required();
        check(plugin, notice).orThrow();
        var now = clock.instant();
        return notices.send(new Sent(
                Keys.at(now),
                notice.to().value(),
                acting.organisation().value(),
                plugin,
                notice.kind(),
                notice.values().stream().map(Clean::line).toList(),
                address(plugin, notice),
                now));
    }

    private Check check(String plugin, Notice notice) {
        var named = contributions.find(plugin).flatMap(running -> kinds.find(running, notice.kind()));
        var item = notice.item();
        return new Check()
                .that(named.isPresent(), "kind", "wrong")
                .that(notice.values().size() <= Notice.VALUES_MAX, "values", "too-long")
                .that(
                        notice.values().stream().allMatch(value -> value.length() <= Notice.VALUE_MAX),
                        "values",
                        "too-long")
                .that(notice.page().matches(NAME), "page", "wrong")
                .fits(item == null ? "" : item, "item", ITEM_MAX);
    }

    private static String address(String plugin, Notice notice) {
        return PluginPath.of(plugin, notice.page(), notice.item());
    }

    /** What one plugin gets. */
    private record OwnSender(String plugin, PluginNotices notices) implements Notifications {
        @Override
        public boolean send(Notice notice) {
            return notices.send(plugin, notice);
        }
    }
}
