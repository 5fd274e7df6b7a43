// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.plugin.admin.InstalledPlugin;
import org.partnernetz.plugin.admin.NavigationItem;
import org.partnernetz.plugin.admin.PluginOutcome;
import org.partnernetz.plugin.admin.Plugins;
import org.partnernetz.plugin.admin.WidgetCard;
import org.partnernetz.plugin.host.BackingNames;
import org.partnernetz.plugin.internal.access.Access;
import org.partnernetz.plugin.internal.deploy.Card;
import org.partnernetz.plugin.internal.deploy.Deployed;
import org.partnernetz.plugin.internal.deploy.Deployer;
import org.partnernetz.plugin.internal.deploy.OutcomeRepository;
import org.partnernetz.plugin.internal.widget.Widgets;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PublicVisit;
import org.partnernetz.tenant.Surroundings.Seat;
import org.partnernetz.tenant.TenantContext;

/** The plugins as the acting person sees them. */
@ApplicationScoped
public class DefaultPlugins implements Plugins {
    private static final int OUTCOMES_MAX = 200;

    @Inject
    Deployer deployer;

    @Inject
    Access access;

    @Inject
    OutcomeRepository outcomes;

    @Inject
    Widgets widgets;

    @Inject
    TenantContext tenant;

    @Override
    public List<InstalledPlugin> installed(Locale locale) {
        requireAdministrator();
        var open = access.open();
        return deployer.all().stream()
                .map(plugin -> installed(plugin, locale, open.contains(plugin.id())))
                .toList();
    }

    private static InstalledPlugin installed(Deployed plugin, Locale locale, boolean enabled) {
        var card = plugin.card();
        return new InstalledPlugin(
                plugin.id(),
                card.version(),
                card.in(locale).name(),
                state(plugin),
                plugin.failure(),
                enabled,
                plugin.since());
    }

    private static InstalledPlugin.State state(Deployed plugin) {
        return switch (plugin.state()) {
            case ACTIVE -> InstalledPlugin.State.ACTIVE;
            case UPDATING, INSTALLED, RESOLVED -> InstalledPlugin.State.UPDATING;
            default -> InstalledPlugin.State.FAILED;
        };
    }

    @Override
    public List<PluginOutcome> outcomes(int limit) {
        requireAdministrator();
        return outcomes.newest(Math.max(1, Math.min(limit, OUTCOMES_MAX)));
    }

    @Override
    public boolean isOpen(String plugin) {
        return deployer.find(plugin).filter(Deployed::serves).isPresent()
                && access.open().contains(plugin);
    }

    @Override
    public boolean may(String plugin, String permission) {
        return access.may(plugin, permission);
    }

    @Override
    public List<NavigationItem> navigation(Locale locale) {
        if (deployer.all().isEmpty()) {
            return List.of();
        }
        return tenant.current()
                .map(acting -> entries(acting.slug(), access.open(), this::may, locale))
                .orElse(List.of());
    }

    @Override
    public List<NavigationItem> publicNavigation(Organisation organisation, Locale locale) {
        if (deployer.all().stream().allMatch(plugin -> plugin.card().visitors().isEmpty())) {
            return List.of();
        }
        var on = openToVisitors(organisation);
        return deployer.all().stream()
                .filter(plugin -> plugin.serves() && on.contains(plugin.id()))
                .flatMap(plugin -> entries(organisation.slug(), plugin, entry -> isForVisitors(plugin, entry), locale))
                .sorted(Comparator.comparing(NavigationItem::label, Collator.getInstance(locale)))
                .toList();
    }

    private static boolean isForVisitors(Deployed plugin, Card.Entry entry) {
        return plugin.card().visitors().contains(BackingNames.of(entry.page()));
    }

    private Set<String> openToVisitors(Organisation organisation) {
        try {
            return tenant.callAsVisitor(
                    new PublicVisit(organisation.id(), organisation.slug(), ""), () -> access.open());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Set<String> forVisitors(String plugin) {
        return deployer.find(plugin)
                .filter(Deployed::serves)
                .map(found -> found.card().visitors())
                .orElse(Set.of());
    }

    @Override
    public List<Space> spaces(Locale locale) {
        return tenant.seats().stream()
                .map(seat -> space(seat, locale))
                .filter(space -> !space.entries().isEmpty())
                .toList();
    }

    private Space space(Seat seat, Locale locale) {
        var entries = entries(
                seat.slug(), Access.open(seat), (plugin, permission) -> Access.may(seat, plugin, permission), locale);
        return new Space(seat.slug(), seat.organisationName(), seat.initials(), entries);
    }

    private List<NavigationItem> entries(String slug, Set<String> open, Permitted permitted, Locale locale) {
        return deployer.all().stream()
                .filter(plugin -> plugin.serves() && open.contains(plugin.id()))
                .flatMap(plugin -> entries(
                        slug,
                        plugin,
                        entry -> entry.permission().isEmpty() || permitted.may(plugin.id(), entry.permission()),
                        locale))
                .sorted(Comparator.comparing(NavigationItem::label, Collator.getInstance(locale)))
                .toList();
    }

    private static Stream<NavigationItem> entries(
            String slug, Deployed plugin, Predicate<Card.Entry> permitted, Locale locale) {
        var space = "/o/" + slug + "/p/" + plugin.id() + '/';
        return plugin.card().in(locale).entries().stream()
                .filter(permitted)
                .map(entry -> new NavigationItem(plugin.id(), entry.label(), entry.icon(), space + entry.page()));
    }

    @Override
    public List<WidgetCard> widgets(Locale locale) {
        return tenant.current().map(acting -> widgets.cards(acting, locale)).orElse(List.of());
    }

    private void requireAdministrator() {
        if (!tenant.current().map(Acting::isAdministrator).orElse(false)) {
            throw new NotAllowedException();
        }
    }

    /** Whether a permission of a plugin is held. */
    @FunctionalInterface
    private interface Permitted {
        boolean may(String plugin, String permission);
    }
}
