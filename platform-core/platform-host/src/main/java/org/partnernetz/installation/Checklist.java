// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotFoundException;

/**
 * What the acting organisation still lacks, for its administrators; for those of the coordination also what the network
 * lacks. Everybody else gets {@link NotFoundException}.
 */
@ProviderType
public interface Checklist {

    /** All steps, in the order in which they are best taken. */
    List<Item> items();

    /** Tells nobody in the organisation of this step any more, or does so again. */
    void setAside(Step step, boolean aside);

    /**
     * A step of setting up.
     *
     * @param missing how many things it lacks; 0 if it is done
     * @param aside whether the organisation does not want to be told of it
     */
    record Item(Step step, long missing, boolean aside) {

        /** Whether it is to be told of. */
        public boolean isOpen() {
            return missing > 0 && !aside;
        }

        public boolean isDone() {
            return missing == 0;
        }
    }
}
