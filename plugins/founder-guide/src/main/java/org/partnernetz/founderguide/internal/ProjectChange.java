// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The new facts of a project, all of them. */
public record ProjectChange(
        String title,
        String industry,
        LegalForm legalForm,
        WorkForm workForm,
        UUID adviser,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate reportedOn) {}
