/** Days of the network. Start at {@code NetworkDaysTest}. */
@NullMarked
package org.partnernetz.time;

import org.jspecify.annotations.NullMarked;
