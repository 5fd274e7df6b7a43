// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

/** What organisations tell about themselves. Everybody reads it; the administrators of an organisation write it. */
public interface Portraits {

    /** @throws NotFoundException if no organisation has the slug */
    Portrait of(String slug);

    /**
     * Replaces the portrait of the acting organisation.
     *
     * @param seen the version that the caller has seen; null replaces whatever is there
     * @throws NotAllowedException unless the caller is one of its administrators
     * @throws InvalidException naming the component
     * @throws ConflictException {@code changed-meanwhile}
     */
    Portrait describe(@Nullable Integer seen, PortraitDraft draft);

    /**
     * The texts of an organisation, in the order of {@link PortraitText.Kind}.
     *
     * @throws NotFoundException if no organisation has the slug
     */
    List<PortraitText> texts(String slug);

    /**
     * Replaces a text of the acting organisation.
     *
     * @param checked whether the English text was found to fit the German one, even if it is the same as before
     * @throws NotAllowedException unless the caller is one of its administrators
     * @throws InvalidException {@code too-long}, naming {@code german} or {@code english}
     */
    PortraitText write(PortraitText.Kind kind, String german, String english, boolean checked);
}
