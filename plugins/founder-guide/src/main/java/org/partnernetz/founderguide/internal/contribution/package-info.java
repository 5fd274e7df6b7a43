/**
 * What the founder guide adds to the platform: permissions, settings, a card, a job, notices, figures, search and what
 * it knows about people.
 *
 * <p>Start at {@link org.partnernetz.founderguide.internal.contribution.GuideDeclarations}. May use: all others but
 * {@code page} and {@code rest}.
 */
@NullMarked
package org.partnernetz.founderguide.internal.contribution;

import org.jspecify.annotations.NullMarked;
