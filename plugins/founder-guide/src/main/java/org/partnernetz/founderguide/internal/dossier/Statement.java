// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an expert body has said.
 *
 * @param byLink whether it answered by a link, without an account
 */
public record Statement(
        String body, Verdict result, LocalDate decidedOn, String remarks, boolean byLink, Instant recordedAt) {}
