/** The bare servlet that everything is measured against, and its way into the running server. */
@NullMarked
package org.partnernetz.bench.ceiling;

import org.jspecify.annotations.NullMarked;
