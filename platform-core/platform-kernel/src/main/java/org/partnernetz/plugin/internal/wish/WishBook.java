// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.wish;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.plugin.internal.folder.PluginJar;

/** Reads and stores decisions and the state of data, acting as the platform itself. */
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

    public Optional<LastWorkingVersion> data(String plugin) {
        return platform.call(() -> data.of(plugin));
    }

    /** Records that a version is running. One without tables has no data that another version could not use. */
    public void serves(PluginJar jar) {
        if (!jar.contents().migrations().isEmpty()) {
            platform.run(() -> data.keep(LastWorkingVersion.after(jar), clock.instant()));
        }
    }
}
