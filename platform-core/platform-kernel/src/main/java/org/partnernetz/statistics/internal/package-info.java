/** Measures figures. Start at {@link org.partnernetz.statistics.internal.DefaultStatistics}. */
@NullMarked
package org.partnernetz.statistics.internal;

import org.jspecify.annotations.NullMarked;
