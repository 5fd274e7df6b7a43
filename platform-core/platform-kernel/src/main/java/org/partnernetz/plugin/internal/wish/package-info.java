/**
 * What is wanted of each plugin: the administrators' decisions, the folder, and what of both counts. Start at
 * {@link org.partnernetz.plugin.internal.wish.Choice}. May use: {@code plugin.internal.folder}.
 */
@NullMarked
package org.partnernetz.plugin.internal.wish;

import org.jspecify.annotations.NullMarked;
