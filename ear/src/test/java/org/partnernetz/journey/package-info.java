/** Journeys through the running platform, over HTTP and in a real browser. */
@NullMarked
package org.partnernetz.journey;

import org.jspecify.annotations.NullMarked;
