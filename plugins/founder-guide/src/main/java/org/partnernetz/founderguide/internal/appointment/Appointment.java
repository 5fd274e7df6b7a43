// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.appointment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.project.FirstTalk;

/**
 * When and where a founder is met.
 *
 * @param id its key, which the platform gives
 */
@Embeddable
public record Appointment(
        @Nullable @Column(insertable = false, updatable = false)
        UUID id,

        @NotNull Instant startsAt,
        @NotBlank @Size(max = FirstTalk.PLACE_MAX) String place) {}
