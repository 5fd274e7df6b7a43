/**
 * The front door: who somebody is, for which organisation they act, and what every answer says to the browser.
 *
 * <p>Start at {@link FrontDoor}. May use: {@code mail}, {@code member}, {@code member.host}, {@code tenant},
 * {@code web.intake}, {@code web.problem}.
 */
@NullMarked
package org.partnernetz.web.security;

import org.jspecify.annotations.NullMarked;
