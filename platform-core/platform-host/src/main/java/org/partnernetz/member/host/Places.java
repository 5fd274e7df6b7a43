// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;

/** How many people the acting organisation has room for. Open invitations take a place. */
@ProviderType
public interface Places {

    /** @throws NotFoundException if nobody acts */
    Taken taken();

    /**
     * Whoever asks next waits until the present transaction has added them.
     *
     * @throws ConflictException {@code people-full} unless there is room for so many more
     */
    void require(int more);

    /**
     * The places that are taken.
     *
     * @param people members and open invitations, as far as the caller may see them
     */
    record Taken(long people, long most) {

        /** Whether eight tenths are taken. */
        public boolean isScarce() {
            return people * 10 >= most * 8;
        }
    }
}
