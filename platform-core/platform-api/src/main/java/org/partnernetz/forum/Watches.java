// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotFoundException;

/**
 * What the acting member, or the signed-in person, hears of forums and topics. Who takes part in a topic hears of its
 * answers without having chosen anything. What is chosen for a topic counts more than what is chosen for its forum.
 */
@ProviderType
public interface Watches {

    /** The greatest number in the list of own choices. */
    int LISTED_MAX = 200;

    /**
     * Chooses what the acting member hears of a topic from now on, for the acting organisation.
     *
     * @throws NotFoundException unless the member can see the topic
     */
    void topic(UUID topic, Watch watch);

    /**
     * Chooses what the acting member hears of the topics of a forum from now on, for the acting organisation.
     *
     * @throws NotFoundException unless the member can see the forum
     */
    void forum(UUID forum, Watch watch);

    /** What the signed-in person has chosen in all organisations, the latest first, {@value #LISTED_MAX} at most. */
    List<Watched> mine();

    /** Takes back what the signed-in person has chosen; nothing happens if that was nothing. */
    void forget(UUID item);

    /**
     * A forum or topic for which something was chosen.
     *
     * @param through slug of the organisation for which the person reads there
     */
    record Watched(UUID item, boolean topic, String title, boolean followed, String through, String organisationName) {}
}
