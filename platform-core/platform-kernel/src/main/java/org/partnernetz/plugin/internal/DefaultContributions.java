// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.plugin.host.BackingNames;
import org.partnernetz.plugin.host.RunningPlugin;
import org.partnernetz.plugin.internal.access.Access;
import org.partnernetz.plugin.internal.deploy.Deployed;
import org.partnernetz.plugin.internal.deploy.Deployer;
import org.partnernetz.plugin.internal.gate.Gate;
import org.partnernetz.plugin.internal.gate.Gates;
import org.partnernetz.tenant.TenantContext;

/** Calls plugins through their gates; skips those that are stopped or being updated. */
@ApplicationScoped
public class DefaultContributions implements Contributions {

    @Inject
    Deployer deployer;

    @Inject
    Gates gates;

    @Inject
    Access access;

    @Inject
    TenantContext tenant;

    @Override
    public List<Contributor> running() {
        return deployer.all().stream()
                .map(Deployed::id)
                .flatMap(plugin -> find(plugin).stream())
                .toList();
    }

    @Override
    public List<Contributor> open() {
        var open = access.open();
        return running().stream()
                .filter(contributor -> open.contains(contributor.plugin()))
                .toList();
    }

    @Override
    public Optional<Contributor> find(String plugin) {
        return gates.find(plugin).flatMap(Gate::running).map(DefaultContributions::contributor);
    }

    @Override
    public Set<String> forVisitors() {
        return deployer.all().stream()
                .filter(Deployed::serves)
                .flatMap(plugin -> plugin.card().visitors().stream().map(page -> plugin.id() + '/' + page))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isForVisitors(String plugin, String page) {
        return deployer.find(plugin)
                .filter(Deployed::serves)
                .filter(found -> found.card().visitors().contains(BackingNames.of(page)))
                .isPresent();
    }

    @Override
    public <T, R> List<R> ask(Class<T> type, BiFunction<Contributor, T, R> work) {
        var answers = new ArrayList<R>();
        for (var plugin : deployer.all()) {
            answers.addAll(ask(plugin.id(), type, work));
        }
        return List.copyOf(answers);
    }

    @Override
    public <T, R> List<R> ask(String plugin, Class<T> type, BiFunction<Contributor, T, R> work) {
        var entered = gates.find(plugin).flatMap(gate -> gate.enterIfOpen(organisation()));
        if (entered.isEmpty()) {
            return List.of();
        }
        try (var lease = entered.get()) {
            var contributor = contributor(lease.plugin());
            return lease.plugin().ask(type, component -> work.apply(contributor, component));
        }
    }

    private @Nullable Long organisation() {
        return tenant.current().map(acting -> acting.organisation().value()).orElse(null);
    }

    private static Contributor contributor(RunningPlugin running) {
        return new Contributor(
                running.id(), running.generation(), running.words(Locale.GERMAN), running.words(Locale.ENGLISH));
    }
}
