// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.member.Members;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
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

    /** Who may advise, by key, in the order of their names. */
    public Map<UUID, String> names() {
        var names = new LinkedHashMap<UUID, String>();
        var page = members.list(new PageRequest(null, PageRequest.SIZE_MAX));
        var pages = new ArrayList<>(List.of(page));
        while (page.next() != null) {
            page = members.list(new PageRequest(page.next(), PageRequest.SIZE_MAX));
            pages.add(page);
        }
        pages.stream()
                .flatMap(found -> found.items().stream())
                .forEach(member -> names.put(member.person().value(), member.name()));
        return names;
    }

    /** The member's name, empty for somebody who has left. */
    String name(UUID person) {
        var member = new PersonId(person);
        return members.names(Set.of(member)).getOrDefault(member, "");
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
            throw new InvalidException(List.of(new Fault("adviser", "wrong", "")));
        }
    }
}
