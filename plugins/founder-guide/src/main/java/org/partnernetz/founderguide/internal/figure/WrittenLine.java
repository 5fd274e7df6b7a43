// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.util.UUID;

import org.partnernetz.founderguide.internal.finance.Basis;
import org.partnernetz.founderguide.internal.finance.Rhythm;

/** A line as it was written down, with its key; the rest is as in {@link LineDraft}. */
public record WrittenLine(
        UUID id,
        LineKind kind,
        String name,
        long amount,
        Basis basis,
        int vatPercent,
        int quantity,
        Rhythm rhythm,
        boolean startUp,
        int first,
        int last,
        int years,
        int rate,
        int grace,
        int repayments) {}
