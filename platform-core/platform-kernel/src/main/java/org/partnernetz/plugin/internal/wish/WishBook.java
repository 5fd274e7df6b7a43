// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.wish;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.plugin.internal.folder.PluginJar;

/** Decisions and the stand of data, as the platform itself reads and keeps them. */
@ApplicationScoped
public class WishBook {

    @Inject
    WishRepository wishes;

    @Inject
    DataRepository data;

    @Inject
    AsPlatform platform;

    @Inject
    Clock clock;

    public List<Wish> all() {
        return platform.call(wishes::all);
    }

    public Optional<DataStand> data(String plugin) {
        return platform.call(() -> data.of(plugin));
    }

    /** A version serves; one without tables has no data that another could not take. */
    public void serves(PluginJar jar) {
        if (!jar.contents().migrations().isEmpty()) {
            platform.run(() -> data.keep(DataStand.after(jar), clock.instant()));
        }
    }
}
