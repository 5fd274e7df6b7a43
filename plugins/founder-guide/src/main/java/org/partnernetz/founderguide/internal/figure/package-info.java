/**
 * Keeps the figures of plans; what they mean is reckoned in {@code finance}.
 *
 * <p>Start at {@link org.partnernetz.founderguide.internal.figure.Figures}. May use: {@code finance}, {@code project}.
 */
@NullMarked
package org.partnernetz.founderguide.internal.figure;

import org.jspecify.annotations.NullMarked;
