/** Benchmarks; never part of the build's checks. */
@NullMarked
package org.partnernetz.bench;

import org.jspecify.annotations.NullMarked;
