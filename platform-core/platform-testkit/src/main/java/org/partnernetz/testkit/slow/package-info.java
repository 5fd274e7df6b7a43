/** Finds the tests that take longest. */
@NullMarked
package org.partnernetz.testkit.slow;

import org.jspecify.annotations.NullMarked;
