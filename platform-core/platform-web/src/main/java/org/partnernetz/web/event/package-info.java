/** Events, signing up and announcing. Start at {@link org.partnernetz.web.event.EventPage}. */
@NullMarked
package org.partnernetz.web.event;

import org.jspecify.annotations.NullMarked;
