/**
 * Looks after founders once they have started: talks after three, six and twelve months.
 *
 * <p>Start at {@link org.partnernetz.founderguide.internal.aftercare.Aftercare}. May use: {@code project}.
 */
@NullMarked
package org.partnernetz.founderguide.internal.aftercare;

import org.jspecify.annotations.NullMarked;
