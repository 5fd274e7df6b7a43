/**
 * Appointments with a founder: seen by the project's team and the founder, who are reminded of them.
 *
 * <p>Start at {@link org.partnernetz.founderguide.internal.appointment.Appointments}. May use: {@code project}.
 */
@NullMarked
package org.partnernetz.founderguide.internal.appointment;

import org.jspecify.annotations.NullMarked;
