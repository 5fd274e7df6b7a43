// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.persistence.EntityManager;

/** Arranges the first talk of a project that is being opened, in the same transaction. */
public interface FirstTalk {

    /**
     * @param at local time of the network
     * @param place found to be right
     */
    void arrange(EntityManager em, UUID project, LocalDateTime at, String place);
}
