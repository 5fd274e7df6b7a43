/** What the operator's watch asks, on the management port only. May use: {@code tenant}. */
@NullMarked
package org.partnernetz.web.health;

import org.jspecify.annotations.NullMarked;
