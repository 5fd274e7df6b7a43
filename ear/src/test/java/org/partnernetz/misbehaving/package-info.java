/** Code that tests pack into plugins which do what a plugin must not do. */
@NullMarked
package org.partnernetz.misbehaving;

import org.jspecify.annotations.NullMarked;
