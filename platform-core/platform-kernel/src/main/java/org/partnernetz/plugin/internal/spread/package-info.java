/**
 * Keeps the plugins folders of several servers on one database in step: each adds what the others were given, and
 * reports what it is running. Start at {@link org.partnernetz.plugin.internal.spread.Spread}. May use: {@code kernel},
 * {@code plugin.admin}, {@code plugin.internal.folder}.
 */
@NullMarked
package org.partnernetz.plugin.internal.spread;

import org.jspecify.annotations.NullMarked;
