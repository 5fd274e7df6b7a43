/** In which direction a text is read, for pages and for papers. May use: nothing. */
@NullMarked
package org.partnernetz.text.direction;

import org.jspecify.annotations.NullMarked;
