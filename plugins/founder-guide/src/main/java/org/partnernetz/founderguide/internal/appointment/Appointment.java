// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.appointment;

import java.time.Instant;
import java.util.UUID;

/** When and where a founder is met. */
public record Appointment(UUID id, Instant startsAt, String place) {}
