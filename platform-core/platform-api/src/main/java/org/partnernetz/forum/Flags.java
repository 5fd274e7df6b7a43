// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

/** Posts that members ask the moderators of a forum to look at. */
@ProviderType
public interface Flags {

    /** The number up to which flags are counted. */
    int COUNTED_MAX = 100;

    /**
     * Asks the moderators of the forum to look at a post. Asking again changes nothing.
     *
     * @throws InvalidException if the reason is missing or too long
     * @throws NotFoundException if the acting member cannot read the post
     * @throws NotAllowedException for guests
     */
    void raise(UUID post, String reason);

    /** What nobody has settled yet in the acting organisation's forums, oldest first. For moderators. */
    Page<Flag> open(PageRequest page);

    /** The number of flags that nobody has settled, up to {@value #COUNTED_MAX}; 0 for all but moderators. */
    int count();

    /**
     * Ends a flag because nothing is to be done. It also ends with its post's being hidden or erased. For moderators.
     */
    void settle(UUID flag);
}
