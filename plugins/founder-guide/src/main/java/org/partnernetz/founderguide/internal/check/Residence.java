// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.Question;
import org.partnernetz.founderguide.internal.law.ResidenceCheck;
import org.partnernetz.founderguide.internal.law.ResidenceFacts;

/**
 * What is known of a founder's residence, and what comes of it.
 *
 * @param next the first question that nobody has answered; null once all are
 */
public record Residence(
        ResidenceFacts facts,
        ResidenceCheck check,
        @Nullable Question next) {}
