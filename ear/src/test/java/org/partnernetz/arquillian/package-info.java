/** The shared platform as Arquillian's container, for the tests of {@code org.partnernetz.inside}. */
@NullMarked
package org.partnernetz.arquillian;

import org.jspecify.annotations.NullMarked;
