/** A module with one mistake a gate. */
@NullMarked
package org.partnernetz.dev.gate;

import org.jspecify.annotations.NullMarked;
