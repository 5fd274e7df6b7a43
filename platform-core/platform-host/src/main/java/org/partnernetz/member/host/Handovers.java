// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;

/** Ends memberships such that nothing is left with nobody. For administrators of the acting organisation. */
@ProviderType
public interface Handovers {

    /**
     * What a member is responsible for: coming events, and what plugins tell.
     *
     * @throws NotAllowedException unless an administrator asks
     * @throws NotFoundException if the person is no active member
     */
    Duties of(PersonId person, Locale locale);

    /**
     * Gives everything to a successor and ends the membership, in one transaction.
     *
     * @param successor an active member who is neither a guest nor an advice-seeker; null if there is nothing to give
     * @throws InvalidException at {@code successor} if there is something and nobody was named, or somebody who cannot
     *     take it
     * @throws ConflictException {@code last-administrator}; {@code module-silent} if a module may know of more
     * @throws NotAllowedException unless an administrator asks
     * @throws NotFoundException if the person is no active member
     */
    void end(PersonId person, @Nullable PersonId successor);

    /**
     * What is known of somebody's duties.
     *
     * @param silent ids of modules that are switched on and may know of more, but do not run or could not tell
     */
    record Duties(List<Duty> known, List<String> silent) {
        public Duties {
            known = List.copyOf(known);
            silent = List.copyOf(silent);
        }
    }

    /**
     * Something that needs somebody.
     *
     * @param owner name of the plugin; empty for the core
     * @param address on this site; empty if it has no page
     */
    record Duty(String owner, String label, String address) {}
}
