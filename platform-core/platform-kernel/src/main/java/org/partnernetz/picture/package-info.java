/**
 * Reads pictures of unknown origin within bounds of memory and time. Start at
 * {@link org.partnernetz.picture.PictureFile}.
 */
@NullMarked
package org.partnernetz.picture;

import org.jspecify.annotations.NullMarked;
