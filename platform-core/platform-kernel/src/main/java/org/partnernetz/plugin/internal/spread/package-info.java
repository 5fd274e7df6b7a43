/**
 * Several servers on one database have one plugins folder: each lays down what the others were given, and says what it
 * serves. Start at {@link org.partnernetz.plugin.internal.spread.Spread}. May use: {@code kernel},
 * {@code plugin.admin}, {@code plugin.internal.folder}.
 */
@NullMarked
package org.partnernetz.plugin.internal.spread;

import org.jspecify.annotations.NullMarked;
