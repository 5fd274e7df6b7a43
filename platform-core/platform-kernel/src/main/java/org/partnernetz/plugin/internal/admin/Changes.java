// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.admin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginChange;
import org.partnernetz.plugin.admin.PluginChange.Action;
import org.partnernetz.plugin.admin.PluginOutcome;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.admin.PluginReport;
import org.partnernetz.plugin.internal.deploy.Deployed;
import org.partnernetz.plugin.internal.deploy.Deployer;
import org.partnernetz.plugin.internal.deploy.Outcomes;
import org.partnernetz.plugin.internal.deploy.PluginWatch;
import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.log.PluginLogs;
import org.partnernetz.plugin.internal.store.PluginSchemas;
import org.partnernetz.plugin.internal.wish.PluginCatalogue;
import org.partnernetz.plugin.internal.wish.PluginChoice;
import org.partnernetz.plugin.internal.wish.Wish;
import org.partnernetz.plugin.internal.wish.WishRepository;

/** Carries out changes that a plan allows: stores the decision, applies it at once, and reports the result. */
@ApplicationScoped
public class Changes {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String SLOW = "slow";

    @Inject
    WishRepository wishes;

    @Inject
    PluginCatalogue catalogue;

    @Inject
    PluginWatch watch;

    @Inject
    Deployer deployer;

    @Inject
    PluginSchemas schemas;

    @Inject
    Forgetting forgetting;

    @Inject
    Outcomes outcomes;

    @Inject
    PluginLogs logs;

    @Inject
    Clock clock;

    /** @param next the jar to install; empty if the change installs none */
    public PluginReport carryOut(PluginChange change, PluginChoice choice, Optional<FoundJar> next) {
        var begun = clock.instant();
        if (change.action() == Action.PURGE) {
            return purge(change, begun);
        }
        var wish = wish(change, choice, next, begun);
        if (next.isPresent() && !watch.isOff()) {
            return tryOut(change, wish, next, begun);
        }
        wishes.keep(wish);
        if (!attend()) {
            return report(change, slow(), null, begun);
        }
        return report(change, watch.isOff() ? null : failure(change, next), null, begun);
    }

    /**
     * A version is decided for once it serves here: then the other servers follow. What does not come about here is not
     * wanted, neither here nor there, and what served before goes on.
     */
    private PluginReport tryOut(PluginChange change, Wish wish, Optional<FoundJar> next, Instant begun) {
        catalogue.attempt(wish);
        PluginReason reason = null;
        try {
            reason = attend() ? failure(change, next) : slow();
            if (reason == null || isSlow(reason)) {
                wishes.keep(wish);
            }
        } finally {
            catalogue.endAttempt(change.plugin());
        }
        return report(change, reason, null, begun);
    }

    private static PluginReason slow() {
        return new PluginReason(SLOW, List.of(), "It is still being done.");
    }

    private static boolean isSlow(PluginReason reason) {
        return reason.code().equals(SLOW);
    }

    private static Wish wish(PluginChange change, PluginChoice choice, Optional<FoundJar> next, Instant now) {
        var wish = choice.effective(now);
        return switch (change.action()) {
            case DISABLE -> wish.switched(false, now);
            case UNINSTALL, PURGE -> wish.gone(now);
            case INSTALL, UPDATE, ENABLE ->
                next.map(FoundJar::jar)
                        .map(jar -> wish.of(jar.version().toString(), jar.digest(), now))
                        .orElse(wish);
        };
    }

    /** Why the change did not come about; null if it did. */
    private @Nullable PluginReason failure(PluginChange change, Optional<FoundJar> next) {
        var plugin = deployer.find(change.plugin());
        if (next.isEmpty()) {
            return plugin.isEmpty() ? null : new PluginReason("runs-already", List.of(), "It runs still.");
        }
        var wanted = next.get().jar().digest();
        var serving = plugin.map(Deployed::serving).map(PluginJar::digest).orElse("");
        if (serving.equals(wanted)) {
            return null;
        }
        return plugin.map(Deployed::reason).orElse(new PluginReason("start-failed", List.of(""), "It did not start."));
    }

    private PluginReport purge(PluginChange change, Instant begun) {
        try {
            var file = deployer.undisturbed(() -> forget(change.plugin()));
            outcomes.tellDone(
                    PluginOutcome.Action.PURGE,
                    change.plugin(),
                    file.getFileName().toString(),
                    begun);
            attend();
            return report(change, null, file.getFileName().toString(), begun);
        } catch (Exception e) {
            var text = String.valueOf(e.getMessage());
            outcomes.tell(PluginOutcome.Action.PURGE, change.plugin(), "", text, begun);
            return report(change, new PluginReason("purge-failed", List.of(text), text), null, begun);
        }
    }

    private Path forget(String plugin) throws IOException {
        return schemas.exportAndDrop(plugin, last -> forgetting.forget(plugin, last));
    }

    private boolean attend() {
        try {
            return watch.attend(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private PluginReport report(
            PluginChange change, @Nullable PluginReason reason, @Nullable String export, Instant begun) {
        var serving = deployer.find(change.plugin()).map(Deployed::serving).orElse(null);
        return new PluginReport(
                change,
                reason == null,
                reason,
                serving == null ? null : serving.version().toString(),
                Duration.between(begun, clock.instant()),
                export,
                logs.since(change.plugin(), begun));
    }
}
