/** Who can see something. Start at {@link org.partnernetz.circle.internal.DefaultReaders}. */
@NullMarked
package org.partnernetz.circle.internal;

import org.jspecify.annotations.NullMarked;
