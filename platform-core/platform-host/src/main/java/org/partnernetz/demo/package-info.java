/**
 * What the demo invented, and how it is removed once the network begins to work.
 *
 * <p>Start at {@link Samples}. For the platform's own pages and REST. May use: {@code problem}.
 */
@NullMarked
package org.partnernetz.demo;

import org.jspecify.annotations.NullMarked;
