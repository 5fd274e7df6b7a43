/**
 * What is wanted of each plugin: the administrators' decisions, the folder, and what of both counts. Start at
 * {@link org.partnernetz.plugin.internal.wish.PluginChoice}. May use: {@code plugin.admin},
 * {@code plugin.internal.folder}, {@code store.sql}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.plugin.internal.wish;

import org.jspecify.annotations.NullMarked;
