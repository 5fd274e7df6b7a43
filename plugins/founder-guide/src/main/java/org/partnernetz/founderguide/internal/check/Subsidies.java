// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.ForecastYear;
import org.partnernetz.founderguide.internal.law.EntryAllowance;
import org.partnernetz.founderguide.internal.law.GoodsGrant;
import org.partnernetz.founderguide.internal.law.Reply;
import org.partnernetz.founderguide.internal.law.SmallBusinessLimit;
import org.partnernetz.founderguide.internal.law.StartupGrant;
import org.partnernetz.founderguide.internal.law.SubsidyFacts;

/** What is known for the subsidies, and what comes into question. Nothing of it is a promise. */
public record Subsidies(SubsidyFacts facts, Check check) {

    /**
     * What comes of the facts, the plan and the word of the expert body.
     *
     * @param entryAllowance null where no need rates are known for the day of the start
     * @param smallBusiness limits of turnover for the day of the start, null where none are known
     * @param yearAbove the first year of business whose planned turnover is above them, 0 if none is
     */
    public record Check(
            StartupGrant startupGrant,
            @Nullable EntryAllowance entryAllowance,
            GoodsGrant goodsGrant,
            @Nullable SmallBusinessLimit smallBusiness,
            int yearAbove) {}

    /**
     * Checks a founding that starts on that day.
     *
     * @param viable whether an expert body has said that the plan carries
     */
    static Subsidies of(SubsidyFacts facts, Reply fullTime, Reply viable, FinancePlan plan, LocalDate start) {
        var limit = SmallBusinessLimit.on(start).orElse(null);
        var turnovers =
                ForecastYear.of(plan).stream().map(ForecastYear::revenue).toList();
        return new Subsidies(
                facts,
                new Check(
                        StartupGrant.of(facts, fullTime, viable, start),
                        EntryAllowance.of(facts, start).orElse(null),
                        GoodsGrant.of(facts, fullTime, viable),
                        limit,
                        limit == null ? 0 : limit.firstYearAbove(turnovers)));
    }
}
