// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;

/** What an expert body has said, on which day. */
public record Statement(String body, Verdict result, LocalDate decidedOn, String remarks, Instant recordedAt) {
    public static final int BODY_MAX = 160;
    public static final int REMARKS_MAX = 4000;
}
