// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.admin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.KnownPlugin;
import org.partnernetz.plugin.admin.KnownPlugin.Health;
import org.partnernetz.plugin.admin.KnownPlugin.Jar;
import org.partnernetz.plugin.admin.PluginOutcome;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.admin.PluginServer;
import org.partnernetz.plugin.admin.PluginState;
import org.partnernetz.plugin.internal.deploy.Deployed;
import org.partnernetz.plugin.internal.deploy.Deployer;
import org.partnernetz.plugin.internal.deploy.OutcomeRepository;
import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.gate.Gate;
import org.partnernetz.plugin.internal.gate.Gates;
import org.partnernetz.plugin.internal.spread.ServerStand;
import org.partnernetz.plugin.internal.spread.Servers;
import org.partnernetz.plugin.internal.store.PluginSchemas;
import org.partnernetz.plugin.internal.trust.Trusts;
import org.partnernetz.plugin.internal.wish.PluginChoice;
import org.partnernetz.plugin.internal.wish.Wish;

/** Combines what is known about a plugin: its jars, the decisions, the running version and its health. */
@ApplicationScoped
public class Overviews {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Health NOTHING = new Health(0, 0, 0, null);

    @Inject
    Deployer deployer;

    @Inject
    Gates gates;

    @Inject
    Trusts trusts;

    @Inject
    PluginSchemas schemas;

    @Inject
    OutcomeRepository outcomes;

    @Inject
    Clock clock;

    public KnownPlugin of(PluginChoice choice, Locale locale) {
        var running = deployer.find(choice.plugin());
        return new KnownPlugin(
                choice.plugin(),
                name(choice, running, locale),
                running.map(Deployed::state).orElse(resting(choice)),
                running.map(plugin -> plugin.card().version()).orElse(null),
                running.map(Deployed::reason).orElseGet(() -> lack(choice)),
                choice.isDisabled(),
                running.map(Deployed::since).orElseGet(() -> decided(choice)),
                jars(choice, running),
                keepsData(choice.plugin()),
                gates.find(choice.plugin()).map(Gate::health).orElse(NOTHING));
    }

    /** Returns each running server with its state of each plugin that any of them has. */
    public Map<String, List<PluginServer>> servers(Servers.Said said) {
        var all = new TreeMap<String, List<PluginServer>>();
        for (var plugin :
                said.stands().stream().map(ServerStand::plugin).distinct().toList()) {
            all.put(
                    plugin,
                    said.servers().stream()
                            .map(server -> said.stands().stream()
                                    .filter(stand -> stand.plugin().equals(plugin)
                                            && stand.server().equals(server))
                                    .findFirst()
                                    .map(Overviews::server)
                                    .orElse(new PluginServer(server, null, null, "", null)))
                            .toList());
        }
        return all;
    }

    private static PluginServer server(ServerStand stand) {
        return new PluginServer(
                stand.server(),
                stand.state(),
                stand.version().isEmpty() ? null : stand.version(),
                stand.digest(),
                stand.reason());
    }

    private static PluginState resting(PluginChoice choice) {
        return choice.jars().isEmpty() ? PluginState.REMOVED : PluginState.AVAILABLE;
    }

    /** Plugins that have tables, even if there is no jar of them any more. */
    public List<String> keepingData() {
        return schemas.plugins();
    }

    /** Says whether a plugin has tables or was ever here, even if there is no jar of it any more. */
    public boolean isKnown(String plugin) {
        return keepsData(plugin) || ID.matcher(plugin).matches() && last(plugin).isPresent();
    }

    private boolean keepsData(String plugin) {
        return ID.matcher(plugin).matches() && !schemas.tables(plugin).isEmpty();
    }

    private Optional<PluginOutcome> last(String plugin) {
        return outcomes.newest(plugin, 1).stream().findFirst();
    }

    private static String name(PluginChoice choice, Optional<Deployed> running, Locale locale) {
        return running.map(plugin -> plugin.card().in(locale).name())
                .or(() -> choice.jars().stream()
                        .map(found -> Optional.ofNullable(found.jar().contents().name(locale)))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(choice.plugin());
    }

    private static @Nullable PluginReason lack(PluginChoice choice) {
        var wish = choice.wish();
        return wish == null || !choice.lacksItsJar()
                ? null
                : new PluginReason(
                        "jar-missing",
                        List.of(String.valueOf(wish.version())),
                        "Version " + wish.version() + " is wanted, but does not lie on this server.");
    }

    private Instant decided(PluginChoice choice) {
        return Optional.ofNullable(choice.wish())
                .map(Wish::changedAt)
                .or(() -> choice.jars().stream().findFirst().map(FoundJar::arrived))
                .or(() -> last(choice.plugin()).map(PluginOutcome::happenedAt))
                .orElseGet(clock::instant);
    }

    private List<Jar> jars(PluginChoice choice, Optional<Deployed> running) {
        var serving = running.map(Deployed::serving).map(PluginJar::digest).orElse("");
        return choice.jars().stream()
                .map(found -> new Jar(
                        found.jar().version().toString(),
                        found.name(),
                        found.jar().digest(),
                        choice.dropped().contains(found),
                        trusts.of(found.jar(), found.name()).trust(),
                        found.jar().digest().equals(serving)))
                .toList();
    }
}
