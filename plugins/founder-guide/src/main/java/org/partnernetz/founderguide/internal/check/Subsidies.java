// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.Forecast;
import org.partnernetz.founderguide.internal.finance.ForecastYear;
import org.partnernetz.founderguide.internal.law.EntryAllowance;
import org.partnernetz.founderguide.internal.law.GoodsGrant;
import org.partnernetz.founderguide.internal.law.Reply;
import org.partnernetz.founderguide.internal.law.SmallBusinessLimit;
import org.partnernetz.founderguide.internal.law.StartupGrant;
import org.partnernetz.founderguide.internal.project.Project;

/**
 * What comes into question for a founding. Nothing of it is a promise.
 *
 * @param entryAllowance null where no need rates are known for the day of the start
 * @param smallBusiness limits of turnover for the day of the start, null where none are known
 * @param yearAbove the first year of business whose planned turnover is above them, 0 if none is
 */
public record Subsidies(
        StartupGrant startupGrant,
        @Nullable EntryAllowance entryAllowance,
        GoodsGrant goodsGrant,
        @Nullable SmallBusinessLimit smallBusiness,
        int yearAbove) {

    /** @param viable whether an expert body has said that the plan carries */
    public static Subsidies of(Project project, SubsidyFacts facts, FinancePlan plan, Reply viable, LocalDate start) {
        var fullTime = project.workForm().fullTime();
        var limit = SmallBusinessLimit.on(start).orElse(null);
        var turnovers =
                Forecast.of(plan).years().stream().map(ForecastYear::revenue).toList();
        return new Subsidies(
                StartupGrant.of(facts.forStartupGrant(fullTime, viable), start),
                EntryAllowance.of(facts.forEntryAllowance(), start).orElse(null),
                GoodsGrant.of(facts.forGoodsGrant(fullTime, viable)),
                limit,
                limit == null ? 0 : limit.firstYearAbove(turnovers));
    }
}
