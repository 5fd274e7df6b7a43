// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.partnernetz.plugin.admin.PluginOutcome.Action;
import org.partnernetz.plugin.internal.felix.PluginFramework;
import org.partnernetz.plugin.internal.folder.PluginFolder;
import org.partnernetz.plugin.internal.folder.PluginFolder.Faulty;
import org.partnernetz.plugin.internal.log.PluginLogs;
import org.partnernetz.plugin.internal.runtime.CoreServices;
import org.partnernetz.plugin.internal.spread.Folders;
import org.partnernetz.plugin.internal.spread.ServerStand;
import org.partnernetz.plugin.internal.spread.Servers;
import org.partnernetz.plugin.internal.spread.Spread;
import org.partnernetz.plugin.internal.trust.Trusts;
import org.partnernetz.plugin.internal.wish.PluginCatalogue;
import org.partnernetz.plugin.internal.wish.PluginChoice;

/** Looks at folders and decisions, round after round, and does what they require. Only one thread uses it. */
@ApplicationScoped
public class Rounds {
    /** Decisions made on other servers are seen with every so many looks. */
    private static final int LOOKS_UNTIL_READING = 10;

    /** What comes makes other things clear, but not for ever. */
    private static final int TIMES_IN_STEP = 3;

    private final Set<Faulty> told = new HashSet<>();
    private @Nullable PluginFolder dropped;
    private @Nullable PluginFolder available;
    private Path keeping = Path.of("");
    private boolean off;
    private int looks;
    private volatile boolean ending;
    private String trouble = "";
    private String trust = "";

    @Inject
    Deployer deployer;

    @Inject
    PluginCatalogue catalogue;

    @Inject
    Outcomes outcomes;

    @Inject
    CoreServices services;

    @Inject
    PluginLogs logs;

    @Inject
    Trusts trusts;

    @Inject
    Spread spread;

    @Inject
    Servers servers;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "partnernetz.home")
    String home;

    /** Opens the folders and, unless plugins are off, the framework. */
    boolean begin(boolean withoutPlugins) {
        off = withoutPlugins;
        try {
            var folder = Files.createDirectories(Path.of(home, "plugins"));
            var cache = Path.of(home, "plugins-cache");
            keeping = cache.resolve("jars");
            empty(keeping);
            Files.createDirectories(keeping);
            dropped = new PluginFolder(folder, keeping);
            available = new PluginFolder(Files.createDirectories(folder.resolve("available")), keeping);
            trust = trusts.stamp();
            if (!off) {
                spread.begin(folder, cache);
                var framework =
                        PluginFramework.start(cache.resolve("felix"), getClass().getClassLoader());
                services.register(framework.context());
                deployer.begin(framework);
            }
            return true;
        } catch (IOException | BundleException e) {
            outcomes.couldNot("start; the platform goes on without plugins", e);
            return false;
        }
    }

    /**
     * Looks once.
     *
     * @param atOnce whether a decision was just made
     * @return whether nothing is waited for any more
     */
    boolean look(boolean atOnce) {
        try {
            if (atOnce || looks % LOOKS_UNTIL_READING == 0 || !isInStep()) {
                read();
            }
            looks++;
            var here = off ? see(look()) : follow();
            trouble = "";
            return here.isSettled() && isInStep();
        } catch (IOException | RuntimeException | LinkageError e) {
            if (!ending && !trouble.equals(e.toString())) { // the same trouble is told once, not with each look
                trouble = e.toString();
                outcomes.couldNot("follow the plugins folder", e);
            }
            return false;
        }
    }

    /** Whatever is interrupted from now on is no trouble: some of it takes the interruption for itself. */
    void endSoon() {
        ending = true;
    }

    boolean isEnding() {
        return ending;
    }

    /** Without plugins it does not matter what other servers have. */
    private boolean isInStep() {
        return off || spread.isInStep();
    }

    private Folders follow() throws IOException {
        var here = inStep();
        act();
        give(here);
        return here;
    }

    private void read() throws IOException {
        catalogue.read();
        if (!off) {
            spread.read();
        }
    }

    private Folders look() throws IOException {
        return new Folders(required(dropped).look(), required(available).look());
    }

    /** What another server laid down is looked at twice at once, for it is whole. */
    private Folders inStep() throws IOException {
        var here = look();
        for (var times = 0; times < TIMES_IN_STEP && spread.take(here); times++) {
            look();
            here = look();
        }
        see(spread.dated(here));
        return here;
    }

    private Folders see(Folders here) {
        catalogue.see(here.lying(), here.resting());
        catalogue.choices().keySet().forEach(logs::know);
        tell(catalogue.faulty());
        return here;
    }

    private void give(Folders here) throws IOException {
        spread.give(here, this::hasProved, catalogue.wishedDigests());
        servers.tell(deployer.all().stream().map(this::stand).toList());
    }

    private ServerStand stand(Deployed plugin) {
        var serving = plugin.serving();
        return new ServerStand(
                servers.here(),
                plugin.id(),
                plugin.state(),
                serving == null ? "" : serving.version().toString(),
                serving == null ? "" : serving.digest(),
                plugin.reason(),
                plugin.since());
    }

    /** Whether what lies here of a plugin is tried and serves, or nothing shall run. */
    private boolean hasProved(String plugin) {
        return deployer.find(plugin)
                .map(known -> known.serving() != null
                        && known.serving().digest().equals(known.wanted().digest()))
                .orElse(true);
    }

    private void act() throws IOException {
        var disabled = catalogue.choices().values().stream()
                .filter(PluginChoice::isDisabled)
                .map(PluginChoice::plugin)
                .collect(Collectors.toSet());
        var done = deployer.bring(new Orders(catalogue.wanted(), disabled));
        var stamp = trusts.stamp();
        if (!stamp.equals(trust)) {
            trust = stamp;
            done |= deployer.reconsider();
        }
        if (done) {
            var needed = new HashSet<>(deployer.needed());
            needed.addAll(catalogue.kept());
            PluginFolder.keepOnly(keeping, needed);
        }
    }

    private void tell(List<Faulty> faulty) {
        told.retainAll(faulty);
        for (var file : faulty) {
            if (told.add(file)) {
                outcomes.tell(Action.INSTALL, file.file(), "", file.reason(), clock.instant());
            }
        }
    }

    void end() {
        try {
            deployer.end();
        } catch (BundleException e) {
            outcomes.couldNot("stop the plugin framework", e);
        }
    }

    private static PluginFolder required(@Nullable PluginFolder folder) {
        if (folder == null) {
            throw new IllegalStateException("The folders are not open");
        }
        return folder;
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
