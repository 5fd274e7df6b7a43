/** Tests of what is told of faulty input. */
@NullMarked
package org.partnernetz.problem;

import org.jspecify.annotations.NullMarked;
