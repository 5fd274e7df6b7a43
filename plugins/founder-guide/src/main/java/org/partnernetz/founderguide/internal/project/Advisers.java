// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.member.Members;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;

/** Who may be responsible for a project: the members of the organisation, as the core knows them. */
@Component(service = Advisers.class)
public final class Advisers {
    private final Members members;

    @Activate
    public Advisers(@Reference Members members) {
        this.members = members;
    }

    /** The member's name, empty for somebody who has left. */
    String name(UUID person) {
        return names(Set.of(person)).getOrDefault(person, "");
    }

    /** The names of several, in one statement. */
    Map<UUID, String> names(Set<UUID> people) {
        return members.names(people.stream().map(PersonId::new).collect(Collectors.toSet())).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue));
    }

    /** @throws InvalidException if the person is no member of the organisation */
    UUID member(UUID person) {
        try {
            return members.get(new PersonId(person)).person().value();
        } catch (NotFoundException e) {
            throw InvalidException.of("adviser", "wrong");
        }
    }
}
