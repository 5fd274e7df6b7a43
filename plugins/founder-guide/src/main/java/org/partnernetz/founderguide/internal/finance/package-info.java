/**
 * The rules of the plan's figures: pure arithmetic in whole cents, without storage and without a container.
 *
 * <p>Start at {@link org.partnernetz.founderguide.internal.finance.FinancePlan}. May use: {@code problem}.
 */
@NullMarked
package org.partnernetz.founderguide.internal.finance;

import org.jspecify.annotations.NullMarked;
