/**
 * The front door: who somebody is, for which organisation they act, and what every answer says to the browser.
 *
 * <p>Start at {@link FrontDoor}. May use: {@code mail}, {@code member}, {@code member.host}, {@code partner},
 * {@code tenant}, {@code web.intake}, {@code web.page}, {@code web.problem}, {@code web.trial}.
 */
@NullMarked
package org.partnernetz.web.security;

import org.jspecify.annotations.NullMarked;
