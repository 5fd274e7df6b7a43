/** Remembers the outcomes of requests. */
@NullMarked
package org.partnernetz.repeat.internal;

import org.jspecify.annotations.NullMarked;
