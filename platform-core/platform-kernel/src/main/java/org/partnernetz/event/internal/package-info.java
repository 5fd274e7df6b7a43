/** Events and registrations. Start at {@link org.partnernetz.event.internal.DefaultEvents}. */
@NullMarked
package org.partnernetz.event.internal;

import org.jspecify.annotations.NullMarked;
