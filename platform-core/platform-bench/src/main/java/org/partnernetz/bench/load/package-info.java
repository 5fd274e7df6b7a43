/** Requests in a closed loop over a fixed number of connections, each answer checked. */
@NullMarked
package org.partnernetz.bench.load;

import org.jspecify.annotations.NullMarked;
