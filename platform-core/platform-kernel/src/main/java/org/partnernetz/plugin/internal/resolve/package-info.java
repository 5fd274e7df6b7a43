/**
 * Finds out whether a plugin's jar fits: what its manifest needs, and what exists. Start at
 * {@link org.partnernetz.plugin.internal.resolve.Needs}. May use: {@code plugin.admin}, {@code plugin.internal.folder}.
 */
@NullMarked
package org.partnernetz.plugin.internal.resolve;

import org.jspecify.annotations.NullMarked;
