// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;

/**
 * Working groups across organisations.
 *
 * <p><b>Who founds:</b> everybody who works in an organisation; the founder is its first member and leads it. A group
 * has a forum of its own from the beginning. <b>Who leads:</b> its chairs, and the moderators of the organisation that
 * founded it. <b>Who sees it:</b> its members; an open group, and one that one asks to come in, also everybody who
 * works in the founding organisation or takes part in the network. <b>Who is in it</b> is visible to its members and to
 * who leads it. A seat is for an organisation and ends with the membership in it. A plugin may found a group for one of
 * its items and keeps its key.
 *
 * <p>The methods throw {@link NotFoundException} if the acting member cannot see the group, and
 * {@link NotAllowedException} if they see it and may not do this.
 */
@ProviderType
public interface Groups {

    /** Current groups in which the acting member takes part on behalf of the acting organisation, by name. */
    List<WorkingGroup> mine();

    /** The groups that the acting member may see, by name. */
    Page<Group> list(PageRequest page);

    Group get(UUID group);

    /** Founds a hidden group without an end. */
    default WorkingGroup found(String name) {
        var group = found(new NewGroup(name, "", Entry.HIDDEN, null));
        return new WorkingGroup(group.id(), group.name(), 1, 1);
    }

    /**
     * Founds a group of the acting organisation, with its founder as first member and chair.
     *
     * @throws InvalidException naming the faulty fields
     */
    Group found(NewGroup draft);

    /** Changes a group. For who leads it. */
    Group change(UUID group, NewGroup draft);

    /**
     * Comes in for the acting organisation, or asks to, as the group's {@link Entry} says.
     *
     * @throws ConflictException {@code group-over} after its last day
     */
    Group join(UUID group);

    /** Leaves the group, or takes back the request. Who is not in it changes nothing. */
    void leave(UUID group);

    /** Who is in it, those who lead it first, then by name. For its members and who leads it. */
    Page<Seat> seats(UUID group, PageRequest page);

    /** Who asks to come in, oldest first, {@code 100} at most. For who leads it. */
    List<Seat> requests(UUID group);

    /** Adds a person who takes part on behalf of an organisation, and ends their request. For who leads it. */
    void add(UUID group, PersonId person, String organisationSlug);

    /**
     * Adds a person on behalf of the acting organisation, or else of an organisation through which they take part in
     * the network.
     */
    void add(UUID group, PersonId person);

    /** Ends a seat, or refuses a request. For who leads it. */
    void remove(UUID group, PersonId person);

    /** Makes a member a chair, or ends that. For who leads it. */
    void lead(UUID group, PersonId person, boolean chair);
}
