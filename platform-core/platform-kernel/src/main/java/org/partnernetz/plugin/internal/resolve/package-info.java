/**
 * Whether a plugin's jar fits its surroundings: what it wants by its manifest, and what is there. Start at
 * {@link org.partnernetz.plugin.internal.resolve.Needs}. May use: {@code plugin.admin}, {@code plugin.internal.folder}.
 */
@NullMarked
package org.partnernetz.plugin.internal.resolve;

import org.jspecify.annotations.NullMarked;
