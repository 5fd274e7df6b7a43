// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Presence;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.Surroundings;
import org.partnernetz.tenant.Surroundings.Seat;

/** Checks memberships, with one statement in a transaction of its own. */
@ApplicationScoped
public class ActingRepository {
    private static final String ACTING =
            "select a.*, core.unread_notices() as unread, core.unread_notices(a.organisation_id) as unread_in,"
                    + " cast(core.ended_sessions() as text[]) as ended, core.lacks_factor(a.organisation_id, a.roles) as lacks"
                    + " from core.acting(:person, :slug) a";

    private static final String OF_ROLE =
            "select cast(core.permissions(:organisation, cast(:roles as text[])) as text[]) as permissions";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** The permissions of plugins that a role has in the acting organisation. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<String> permissions(OrganisationId organisation, Role role) {
        return Set.copyOf(Sql.of(em.createNativeQuery(OF_ROLE, Tuple.class))
                .with("organisation", organisation.value())
                .with("roles", List.of(role.name()))
                .one(row -> row.texts("permissions")));
    }

    /** @param slug empty outside an organisation's space */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Presence> presence(PersonId person, String slug) {
        var rows = Sql.of(em.createNativeQuery(ACTING, Tuple.class))
                .with("person", person.value())
                .with("slug", slug)
                .list(Account::of);
        return rows.stream().findFirst().map(account -> presence(person, account, rows));
    }

    private static Presence presence(PersonId person, Account account, List<Account> rows) {
        var memberships =
                rows.stream().map(Account::membership).flatMap(Optional::stream).toList();
        var seats = memberships.stream().map(Membership::seat).toList();
        var here = memberships.stream().filter(Membership::here).findFirst();
        var member = here.map(membership -> membership.acting(person, seats));
        var lacks = here.filter(Membership::lacksFactor).isPresent();
        return new Presence(
                person,
                account.epoch(),
                seats,
                lacks ? Optional.empty() : member,
                account.ended(),
                lacks,
                lacks ? member : Optional.empty());
    }

    /** One row: an account with one of its memberships, or without any. */
    private record Account(int epoch, Set<UUID> ended, Optional<Membership> membership) {

        static Account of(Row row) {
            var member = row.textOrNull("slug") != null;
            var ended = row.texts("ended").stream().map(UUID::fromString).collect(Collectors.toSet());
            return new Account(row.count("epoch"), ended, member ? Optional.of(Membership.of(row)) : Optional.empty());
        }
    }

    private record Membership(
            OrganisationId organisation, String personName, Seat seat, boolean here, boolean lacksFactor, int unread) {
        private static final Set<Set<Role>> NEVER_IN_NETWORK = Set.of(Set.of(Role.GUEST), Set.of(Role.CLIENT));

        static Membership of(Row row) {
            Set<Role> roles = row.texts("roles").stream().map(Role::valueOf).collect(Collectors.toSet());
            var seat = new Seat(
                    row.text("slug"),
                    row.text("name"),
                    row.text("initials"),
                    roles,
                    row.flag("network"),
                    row.flag("coordination"),
                    Set.copyOf(row.texts("plugins")),
                    Set.copyOf(row.texts("permissions")),
                    row.count("unread_in"));
            return new Membership(
                    new OrganisationId(row.number("organisation_id")),
                    row.text("person_name"),
                    seat,
                    row.flag("here"),
                    row.flag("lacks"),
                    row.count("unread"));
        }

        Acting acting(PersonId person, List<Seat> seats) {
            return new Acting(
                    organisation,
                    seat.slug(),
                    seat.organisationName(),
                    person,
                    personName,
                    seat.roles(),
                    seat.network() && !NEVER_IN_NETWORK.contains(seat.roles()),
                    seat.coordination(),
                    new Surroundings(seats, seat, unread));
        }
    }
}
