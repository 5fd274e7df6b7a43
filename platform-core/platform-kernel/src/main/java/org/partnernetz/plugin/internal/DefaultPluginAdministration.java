// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.Audit;
import org.partnernetz.plugin.admin.KnownPlugin;
import org.partnernetz.plugin.admin.PluginAdministration;
import org.partnernetz.plugin.admin.PluginChange;
import org.partnernetz.plugin.admin.PluginLogLine;
import org.partnernetz.plugin.admin.PluginOutcome;
import org.partnernetz.plugin.admin.PluginPlan;
import org.partnernetz.plugin.admin.PluginReport;
import org.partnernetz.plugin.admin.PluginServer;
import org.partnernetz.plugin.admin.RefusedFile;
import org.partnernetz.plugin.internal.access.EnablementRepository;
import org.partnernetz.plugin.internal.admin.Arrivals;
import org.partnernetz.plugin.internal.admin.Changes;
import org.partnernetz.plugin.internal.admin.Overviews;
import org.partnernetz.plugin.internal.admin.Plans;
import org.partnernetz.plugin.internal.deploy.OutcomeRepository;
import org.partnernetz.plugin.internal.deploy.PluginWatch;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.log.PluginLogs;
import org.partnernetz.plugin.internal.spread.Servers;
import org.partnernetz.plugin.internal.wish.PluginCatalogue;
import org.partnernetz.plugin.internal.wish.PluginChoice;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;

/** Checks that an administrator of the network is acting, and delegates. */
@ApplicationScoped
public class DefaultPluginAdministration implements PluginAdministration {
    private static final int OUTCOMES_MAX = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    TenantContext tenant;

    @Inject
    PluginCatalogue catalogue;

    @Inject
    Overviews overviews;

    @Inject
    Plans plans;

    @Inject
    Changes changes;

    @Inject
    Arrivals arrivals;

    @Inject
    EnablementRepository enablements;

    @Inject
    OutcomeRepository outcomes;

    @Inject
    PluginLogs logs;

    @Inject
    PluginWatch watch;

    @Inject
    Servers servers;

    @Inject
    Audit audit;

    @Override
    public boolean isOff() {
        required();
        return watch.isOff();
    }

    @Override
    public List<KnownPlugin> all(Locale locale) {
        required();
        var choices = new TreeMap<>(catalogue.choices());
        overviews.keepingData().forEach(plugin -> choices.computeIfAbsent(plugin, PluginChoice::unknown));
        return choices.values().stream()
                .map(choice -> overviews.of(choice, locale))
                .toList();
    }

    @Override
    public KnownPlugin get(String plugin, Locale locale) {
        required();
        return overviews.of(choice(plugin), locale);
    }

    @Override
    public List<RefusedFile> refused() {
        required();
        return catalogue.faulty().stream()
                .map(faulty -> new RefusedFile(faulty.file(), faulty.reason()))
                .toList();
    }

    @Override
    public PluginPlan plan(PluginChange change) {
        required();
        if (plans.lacksItsJar(change, choice(change.plugin()))) {
            lookAgain();
        }
        return plans.of(change, choice(change.plugin()), enablements.organisations(change.plugin()));
    }

    @Override
    public PluginReport carryOut(PluginChange change) {
        if (!plan(change).isPossible()) {
            throw new ConflictException("plugin-change-refused");
        }
        var choice = choice(change.plugin());
        noted("network.plugin-" + change.action().name().toLowerCase(Locale.ROOT), change.plugin(), change.version());
        return changes.carryOut(change, choice, plans.next(change, choice));
    }

    @Override
    public String bring(InputStream jar) throws IOException {
        return brought(jar).id();
    }

    @Override
    public PluginChange propose(InputStream jar) throws IOException {
        var brought = brought(jar);
        var action = plans.bringing(choice(brought.id()));
        return new PluginChange(brought.id(), action, brought.version().toString());
    }

    private PluginJar brought(InputStream jar) throws IOException {
        required();
        var brought = arrivals.take(jar);
        noted("network.plugin-brought", brought.id(), brought.version().toString());
        return brought;
    }

    private void noted(String action, String plugin, @Nullable String version) {
        audit.note(action, plugin, version == null ? Map.of() : Map.of("version", version));
    }

    @Override
    public Map<String, List<PluginServer>> servers() {
        required();
        try {
            return overviews.servers(servers.ask());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<PluginOutcome> outcomes(String plugin, int limit) {
        required();
        return outcomes.newest(plugin, Math.max(1, Math.min(limit, OUTCOMES_MAX)));
    }

    @Override
    public List<PluginLogLine> log(String plugin) {
        required();
        choice(plugin);
        return logs.of(plugin);
    }

    private PluginChoice choice(String plugin) {
        return catalogue
                .of(plugin)
                .or(() -> lookAgain().of(plugin))
                .or(() -> Optional.of(PluginChoice.unknown(plugin)).filter(empty -> overviews.isKnown(plugin)))
                .orElseThrow(NotFoundException::new);
    }

    /** It may have come to another server a moment ago. */
    private PluginCatalogue lookAgain() {
        try {
            watch.attend(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return catalogue;
    }

    private void required() {
        if (!tenant.required().isNetworkAdministrator()) {
            throw new NotFoundException();
        }
    }
}
