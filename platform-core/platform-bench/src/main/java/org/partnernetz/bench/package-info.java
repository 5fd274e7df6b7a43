/**
 * Benchmarks of public pages against a bare servlet in the same server; never part of the build's checks.
 *
 * <p>Start at {@link org.partnernetz.bench.Bench}.
 */
@NullMarked
package org.partnernetz.bench;

import org.jspecify.annotations.NullMarked;
