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
 * The decision of the one gate: is a plugin open to whoever acts, and what may they do in it? Whether the plugin runs
 * is for the host to say. A member costs no statement: the membership check brought along what is needed.
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

    /** Ids of the plugins that are open to whoever acts; to who comes by a link the one it is for, to nobody none. */
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

    /** An advice-seeker meets only plugins that have something for advice-seekers. */
    public static Set<String> open(Seat seat) {
        if (!seat.isClient()) {
            return seat.plugins();
        }
        return seat.plugins().stream()
                .filter(plugin -> seat.permissions().stream().anyMatch(own -> own.startsWith(plugin + '/')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether whoever acts has the permission in an open plugin. Jobs of the platform have every one. */
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

    /** Whether whoever acts has one of the permissions; true where none is demanded. */
    public boolean mayAny(String plugin, Collection<String> demanded) {
        return demanded.isEmpty() || demanded.stream().anyMatch(permission -> may(plugin, permission));
    }

    /** Writes down what the plugin declares at its start, so that the database can decide without asking it. */
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
