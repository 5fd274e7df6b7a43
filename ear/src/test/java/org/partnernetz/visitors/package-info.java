/** Classes of a plugin that shows offers to everybody, put into a jar by a test. */
@NullMarked
package org.partnernetz.visitors;

import org.jspecify.annotations.NullMarked;
