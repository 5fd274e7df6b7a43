// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.PublicVisit;
import org.partnernetz.tenant.Surroundings.Seat;
import org.partnernetz.tenant.TenantContext;

/**
 * Decides whether a plugin is open to the caller and what the caller may do in it. The host knows whether the plugin is
 * running. For a member this needs no statement, because the membership check has already read everything.
 */
@ApplicationScoped
public class Access {

    /** The platform itself: it has no organisation and no person, only the right to write down what plugins declare. */
    private static final Acting PLATFORM = new Acting(
            new OrganisationId(0),
            "platform",
            "Platform",
            new PersonId(new UUID(0, 0)),
            "Platform",
            Set.of(),
            false,
            false);

    @Inject
    TenantContext tenant;

    @Inject
    EnablementRepository enablements;

    @Inject
    PermissionRepository permissions;

    /**
     * The ids of the plugins that the caller may enter. Members: every plugin that is switched on. Visitors with a
     * link: the plugin of the link. Anyone else: none.
     */
    public Set<String> open() {
        return tenant.visit()
                .map(visit -> Set.of(visit.plugin()))
                .or(() -> tenant.publicVisit().map(this::open))
                .or(() -> tenant.current().map(this::open))
                .orElse(Set.of());
    }

    /** To a visitor of one plugin that one, and what is on there to a visitor of the organisation's public pages. */
    private Set<String> open(PublicVisit visit) {
        var on = enablements.of(visit.organisation());
        return visit.plugin().isEmpty() ? on : on.contains(visit.plugin()) ? Set.of(visit.plugin()) : Set.of();
    }

    private Set<String> open(Acting acting) {
        var around = acting.surroundings();
        return around == null ? enablements.of(acting.organisation()) : open(around.seat());
    }

    /** The plugins that are open in a membership. Advice-seekers see only plugins that give them a permission. */
    public static Set<String> open(Seat seat) {
        if (!seat.isClient()) {
            return seat.plugins();
        }
        return seat.plugins().stream()
                .filter(plugin -> seat.permissions().stream().anyMatch(own -> own.startsWith(plugin + '/')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Says whether the caller has the permission in an open plugin. Jobs of the platform have every permission. */
    public boolean may(String plugin, String permission) {
        return tenant.current()
                .filter(acting -> open(acting).contains(plugin))
                .filter(acting -> acting.surroundings() == null
                        || may(acting.surroundings().seat(), plugin, permission))
                .isPresent();
    }

    public static boolean may(Seat seat, String plugin, String permission) {
        return seat.permissions().contains(plugin + '/' + permission);
    }

    /** Says whether the caller has one of the permissions; true if none is demanded. */
    public boolean mayAny(String plugin, Collection<String> demanded) {
        return demanded.isEmpty() || demanded.stream().anyMatch(permission -> may(plugin, permission));
    }

    /** Stores what the plugin declares at its start, so that the database can decide without asking the plugin. */
    public void declare(String plugin, List<Permission> declared) {
        try {
            tenant.callAs(PLATFORM, () -> {
                permissions.declare(plugin, declared);
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
