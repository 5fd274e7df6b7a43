// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an expert body has said.
 *
 * @param id {@code Keys.NONE} until it is written down
 * @param byLink whether it answered by a link, without an account
 */
public record Statement(
        UUID id,
        String body,
        Verdict result,
        LocalDate decidedOn,
        String remarks,
        boolean byLink,
        Instant recordedAt) {}
