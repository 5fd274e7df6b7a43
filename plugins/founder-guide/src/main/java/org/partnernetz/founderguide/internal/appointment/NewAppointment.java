// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.appointment;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.partnernetz.founderguide.internal.project.FirstTalk;

/** An appointment to be arranged. */
public record NewAppointment(
        @NotNull Instant startsAt,
        @NotBlank @Size(max = FirstTalk.PLACE_MAX) String place) {}
