/** Events and registrations as JSON. May use: {@code event}, {@code web.rest}. */
@NullMarked
package org.partnernetz.web.rest.event;

import org.jspecify.annotations.NullMarked;
