// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.circle.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.circle.Asked;
import org.partnernetz.circle.Circle;
import org.partnernetz.circle.Reach;
import org.partnernetz.circle.Reader;
import org.partnernetz.circle.Readers;
import org.partnernetz.circle.internal.CircleRepository.Found;
import org.partnernetz.member.host.CoreRight;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.plugin.admin.PluginRights;
import org.partnernetz.plugin.admin.PluginSheet.PermissionLine;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/** Finds the circle of an item as its reader, and asks for the people of the circle. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultReaders implements Readers {
    private static final String ALL = "all";
    private static final int FIELD_PARTS = 3;

    @Inject
    CircleRepository circles;

    @Inject
    PluginRights rights;

    @Inject
    TenantContext tenant;

    @Override
    public Circle of(Asked asked) {
        var acting = acting();
        var found = found(asked, acting);
        var parts = found.isCounted() ? circles.counts(found) : List.<Circle.Part>of();
        var people = parts.stream().mapToLong(Circle.Part::people).sum();
        return new Circle(
                found.reach(),
                found.slug(),
                found.organisation(),
                found.groupName(),
                found.reach() == Reach.HOLDERS && found.held().contains(Role.CLIENT.name()),
                people,
                acting.isGuest() ? List.of() : parts);
    }

    @Override
    public Page<Reader> named(Asked asked, String slug, PageRequest page) {
        var found = found(asked, acting());
        return found.isCounted() ? circles.named(found, slug, page) : new Page<>(List.of(), null);
    }

    private Acting acting() {
        return tenant.current().filter(acting -> !acting.isClient()).orElseThrow(NotFoundException::new);
    }

    private Found found(Asked asked, Acting acting) {
        if (asked.subject().isForAdministrators() && !acting.isAdministrator()) {
            throw new NotFoundException();
        }
        return switch (asked.subject()) {
            case TOPIC, POST, EVENT, GROUP -> item(asked);
            case DOCUMENT -> item(circles.owner(key(asked.item())).orElseThrow(NotFoundException::new));
            case PROFILE -> field(asked.item());
            case ORGANISATION -> here(Reach.ORGANISATION, acting.slug().equals(asked.item()), acting, List.of());
            case NETWORK -> here(Reach.NETWORK, acting.network() && asked.item().equals(ALL), acting, List.of());
            case ROLE -> holders(role(asked.item()), acting);
            case RIGHT -> right(asked.item(), acting);
            case MODULE -> holders(module(asked.item()), acting);
        };
    }

    private Found item(Asked asked) {
        return circles.item(asked.subject(), key(asked.item())).orElseThrow(NotFoundException::new);
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private Found field(String item) {
        var parts = item.split("\\.", -1);
        if (parts.length != FIELD_PARTS) {
            throw new NotFoundException();
        }
        return circles.field(parts[0], key(parts[1]), parts[2]).orElseThrow(NotFoundException::new);
    }

    private static Found here(Reach reach, boolean known, Acting acting, List<String> held) {
        if (!known) {
            throw new NotFoundException();
        }
        return new Found(
                reach, acting.organisation().value(), acting.slug(), acting.organisationName(), null, "", held);
    }

    private static Found holders(Optional<? extends Collection<Role>> roles, Acting acting) {
        var held = roles.stream()
                .flatMap(Collection::stream)
                .map(Role::name)
                .sorted()
                .toList();
        return here(Reach.HOLDERS, roles.isPresent(), acting, held);
    }

    private static Optional<Set<Role>> role(String item) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(item))
                .map(Set::of)
                .findFirst();
    }

    /** What is for the network needs more than a role. */
    private Found right(String item, Acting acting) {
        if (item.equals(CoreRight.NETWORK.name())) {
            return here(Reach.HOLDERS, true, acting, List.of(item));
        }
        var core = Arrays.stream(CoreRight.values())
                .filter(right -> right.name().equals(item))
                .map(CoreRight::roles)
                .findFirst();
        return holders(core.or(() -> permission(item)), acting);
    }

    private Optional<Set<Role>> permission(String item) {
        return rights.all(Locale.ENGLISH).stream()
                .flatMap(plugin -> plugin.permissions().stream()
                        .filter(line -> item.equals(plugin.plugin() + "." + line.key()))
                        .map(PermissionLine::roles))
                .findFirst();
    }

    /** Whoever has one of its permissions opens a plugin. */
    private Optional<Set<Role>> module(String item) {
        return rights.all(Locale.ENGLISH).stream()
                .filter(plugin -> plugin.plugin().equals(item))
                .map(plugin -> plugin.permissions().stream()
                        .flatMap(line -> line.roles().stream())
                        .collect(Collectors.toSet()))
                .findFirst();
    }
}
