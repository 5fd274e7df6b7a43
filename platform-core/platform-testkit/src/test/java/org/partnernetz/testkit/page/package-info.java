/** Pages with one mistake each, and what is said about it. */
@NullMarked
package org.partnernetz.testkit.page;

import org.jspecify.annotations.NullMarked;
