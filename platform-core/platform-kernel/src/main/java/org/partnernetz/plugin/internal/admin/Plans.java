// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginChange;
import org.partnernetz.plugin.admin.PluginChange.Action;
import org.partnernetz.plugin.admin.PluginPlan;
import org.partnernetz.plugin.admin.PluginPlan.Need;
import org.partnernetz.plugin.admin.PluginPlan.Touched;
import org.partnernetz.plugin.admin.PluginPlan.Touched.Effect;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.internal.deploy.Apartness;
import org.partnernetz.plugin.internal.deploy.Deployed;
import org.partnernetz.plugin.internal.deploy.Deployer;
import org.partnernetz.plugin.internal.deploy.ResolveContext;
import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.resolve.Needs;
import org.partnernetz.plugin.internal.resolve.Offers;
import org.partnernetz.plugin.internal.store.PluginSchemas;
import org.partnernetz.plugin.internal.store.SchemaNames;
import org.partnernetz.plugin.internal.trust.Trusts;
import org.partnernetz.plugin.internal.wish.PluginChoice;
import org.partnernetz.plugin.internal.wish.WishBook;

/** Plans what a change would do, from the existing jars and running plugins, without trying or changing anything. */
@ApplicationScoped
public class Plans {
    @Inject
    Deployer deployer;

    @Inject
    Apartness apartness;

    @Inject
    Trusts trusts;

    @Inject
    WishBook book;

    @Inject
    PluginSchemas schemas;

    @Inject
    SchemaNames names;

    /** @param organisations number of organisations that have the plugin switched on */
    public PluginPlan of(PluginChange change, PluginChoice choice, int organisations) {
        var action = change.action();
        var serving = deployer.find(change.plugin()).map(Deployed::serving).orElse(null);
        var obstacles = new ArrayList<PluginReason>();
        var next = next(change, choice);
        standing(action, choice, serving, next.isPresent()).ifPresent(obstacles::add);
        var around = deployer.surroundings(change.plugin());
        next.ifPresent(found -> obstacles.addAll(against(found, around.map(ResolveContext::offers))));
        var tables = action == Action.PURGE ? schemas.tables(change.plugin()) : List.<String>of();
        if (action == Action.PURGE) {
            names.refuses(change.plugin()).ifPresent(obstacles::add);
            obstacles.addAll(referenced(change.plugin()));
            elsewhere(change.plugin()).ifPresent(obstacles::add);
        }
        var jar = next.map(FoundJar::jar).orElse(null);
        return new PluginPlan(
                change,
                serving == null ? null : serving.version().toString(),
                jar == null ? null : jar.version().toString(),
                next.map(found -> trusts.of(found.jar(), found.name()).trust()).orElse(null),
                jar == null ? List.of() : needs(jar, around),
                jar == null ? List.of() : schemas.pending(jar),
                jar == null ? List.of() : jar.contents().permissions(),
                jar == null ? List.of() : jar.contents().contributions(),
                around.map(found -> touched(found, change.plugin(), jar)).orElse(List.of()),
                organisations,
                tables,
                obstacles);
    }

    private static boolean brings(Action action) {
        return action == Action.INSTALL || action == Action.UPDATE || action == Action.ENABLE;
    }

    /** Returns the change that would make another jar of the plugin run. */
    public Action bringing(PluginChoice choice) {
        if (choice.isDisabled()) {
            return Action.ENABLE;
        }
        return deployer.find(choice.plugin()).map(Deployed::serving).isPresent() ? Action.UPDATE : Action.INSTALL;
    }

    /**
     * Returns the jar that a change would install, the highest version if none is named; empty if the change installs
     * none.
     */
    public Optional<FoundJar> next(PluginChange change, PluginChoice choice) {
        if (!brings(change.action())) {
            return Optional.empty();
        }
        var version = change.version();
        var serving = deployer.find(change.plugin()).map(Deployed::serving).orElse(null);
        Stream<FoundJar> jars = choice.jars().stream();
        if (version != null) {
            return jars.filter(found -> found.jar().version().toString().equals(version))
                    .findFirst();
        }
        if (change.action() == Action.ENABLE) {
            return choice.enabled().jar();
        }
        return jars.filter(found -> serving == null || !found.jar().digest().equals(serving.digest()))
                .findFirst();
    }

    /** Says whether the jar that the change would install is missing here. */
    public boolean lacksItsJar(PluginChange change, PluginChoice choice) {
        return brings(change.action()) && next(change, choice).isEmpty();
    }

    private static Optional<PluginReason> standing(
            Action action, PluginChoice choice, @Nullable PluginJar serving, boolean found) {
        if (brings(action) && !found) {
            return reason("jar-missing", "No jar of this version lies here.");
        }
        return switch (action) {
            case INSTALL -> serving == null ? Optional.empty() : reason("runs-already", "It runs already.");
            case UPDATE -> choice.isDisabled() ? reason("disabled", "It is switched off.") : Optional.empty();
            case ENABLE -> choice.isDisabled() ? Optional.empty() : reason("not-disabled", "It is not switched off.");
            case DISABLE -> choice.isDisabled() ? reason("disabled", "It is switched off.") : Optional.empty();
            case UNINSTALL ->
                choice.enabled().jar().isEmpty() ? reason("not-installed", "It is not installed.") : Optional.empty();
            case PURGE ->
                choice.jar().isPresent() || serving != null
                        ? reason("purge-installed", "It must be uninstalled or switched off first.")
                        : Optional.empty();
        };
    }

    private List<PluginReason> against(FoundJar found, Optional<Offers> offers) {
        var against = new ArrayList<PluginReason>();
        names.refuses(found.jar().id()).ifPresent(against::add);
        var refusal = trusts.of(found.jar(), found.name()).refusal();
        if (refusal != null) {
            against.add(refusal);
        }
        offers.ifPresent(all -> against.addAll(new Needs(found.jar()).missing(all.with(found.jar()))));
        book.data(found.jar().id()).flatMap(data -> data.refuses(found.jar())).ifPresent(against::add);
        return against;
    }

    private List<PluginReason> referenced(String plugin) {
        return schemas.references(plugin).stream()
                .map(table -> new PluginReason(
                        "purge-referenced", List.of(table), "The table " + table + " of another plugin refers to it."))
                .toList();
    }

    /** Another server follows within seconds, or is told by name with the plugin. */
    private Optional<PluginReason> elsewhere(String plugin) {
        return apartness.servesElsewhere(plugin)
                ? reason("purge-elsewhere", "It still runs on another server.")
                : Optional.empty();
    }

    private static List<Need> needs(PluginJar jar, Optional<ResolveContext> around) {
        var offers = around.map(ResolveContext::offers).orElse(new Offers(List.of()));
        return new Needs(jar).packages(offers.with(jar));
    }

    /** @param next what would be there instead; null if nothing would */
    private static List<Touched> touched(ResolveContext around, String plugin, @Nullable PluginJar next) {
        var offers = next == null ? around.offers() : around.offers().with(next);
        var touched = new ArrayList<Touched>();
        for (var other : around.dependents()) {
            var lacks = !new Needs(other.wanted())
                    .missing(offers.with(other.wanted()))
                    .isEmpty();
            touched.add(new Touched(other.id(), lacks ? Effect.STOPS : Effect.RESTARTS));
        }
        for (var other : around.all()) {
            if (!other.id().equals(plugin)
                    && other.isParked()
                    && next != null
                    && new Needs(other.wanted())
                            .missing(offers.with(other.wanted()))
                            .isEmpty()) {
                touched.add(new Touched(other.id(), Effect.STARTS));
            }
        }
        return touched;
    }

    private static Optional<PluginReason> reason(String code, String text) {
        return Optional.of(new PluginReason(code, List.of(), text));
    }
}
