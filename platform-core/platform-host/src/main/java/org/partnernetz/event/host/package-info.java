/**
 * What the platform's own pages and REST need for events besides {@code Events}: organisers, guests without an account,
 * letters to all who come. Start at {@link org.partnernetz.event.host.EventDesk} and
 * {@link org.partnernetz.event.host.GuestPlaces}. May use: {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.event.host;

import org.jspecify.annotations.NullMarked;
