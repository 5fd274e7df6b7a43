/** Forums, topics and posts as JSON. May use: {@code forum}, {@code web.rest}. */
@NullMarked
package org.partnernetz.web.rest.forum;

import org.jspecify.annotations.NullMarked;
