// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.partnernetz.contribution.Contributor;
import org.partnernetz.contribution.Follower;
import org.partnernetz.plugin.host.PluginHost;
import org.partnernetz.plugin.host.PluginListener;
import org.partnernetz.plugin.host.RunningPlugin;

/** Notifies core slices when a plugin starts or stops. */
@ApplicationScoped
public class Followers implements PluginListener {
    /** Before the first plugin starts. */
    private static final int PRIORITY = 90;

    @Inject
    PluginHost host;

    @Inject
    @Any
    Instance<Follower> followers;

    private boolean listening;

    void begin(@Observes @Priority(PRIORITY) Startup startup) {
        if (!listening) {
            listening = true;
            host.listen(this);
        }
    }

    @Override
    public void started(RunningPlugin plugin) {
        var contributor = new Contributor(
                plugin.id(), plugin.generation(), plugin.words(Locale.GERMAN), plugin.words(Locale.ENGLISH));
        var components = new Follower.Components() {
            @Override
            public <T, R> List<R> ask(Class<T> type, Function<? super T, ? extends R> work) {
                return plugin.ask(type, work);
            }
        };
        followers.forEach(follower -> follower.started(contributor, components));
    }

    @Override
    public void stopping(RunningPlugin plugin) {
        followers.forEach(follower -> follower.stopping(plugin.id()));
    }
}
