// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.figure.Reserve;
import org.partnernetz.founderguide.internal.finance.Forecast;
import org.partnernetz.founderguide.internal.finance.ForecastYear;
import org.partnernetz.founderguide.internal.finance.Item;
import org.partnernetz.founderguide.internal.finance.Liquidity;
import org.partnernetz.founderguide.internal.finance.LiquidityMonth;
import org.partnernetz.founderguide.internal.finance.Prospect;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.money.Cents;
import org.partnernetz.plugin.ItemPage;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;

/** What comes of the figures: the account month by month, the capital need, and the profit by year. */
@PluginPage("liquidity")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = LiquidityPage.class, scope = ServiceScope.PROTOTYPE)
public final class LiquidityPage extends ItemPage<Project> {
    private static final int YEAR = 12;

    private final Projects projects;
    private final Figures figures;
    private final Reserve reserve;

    private Liquidity liquidity = new Liquidity(List.of());
    private Forecast forecast = new Forecast(List.of());
    private Prospect prospect = new Prospect(List.of(), null, null, null);

    @Activate
    public LiquidityPage(
            @Reference Projects projects,
            @Reference Figures figures,
            @Reference Reserve reserve,
            @Reference PluginAddresses addresses) {
        super("liquidity", addresses);
        this.projects = projects;
        this.figures = figures;
        this.reserve = reserve;
    }

    @Override
    protected Project read(UUID key) {
        return projects.get(key);
    }

    @Override
    protected void loaded(LoadedPage.Place place) {
        var plan = figures.plan(getKey());
        if (!plan.isEmpty()) {
            liquidity = Liquidity.of(plan);
            forecast = Forecast.of(plan);
        }
        prospect = Prospect.of(plan, reserve.percent());
    }

    /** The years of the table, each with its months; none without figures. */
    public List<Year> getYears() {
        return IntStream.range(0, liquidity.months().size() / YEAR)
                .mapToObj(year -> new Year(year + 1, liquidity.months().subList(year * YEAR, (year + 1) * YEAR)))
                .toList();
    }

    /** Twelve months of the table. */
    public record Year(int number, List<LiquidityMonth> months) {

        /** What moves in this year at all. */
        public List<Item> items() {
            return Arrays.stream(Item.values())
                    .filter(item ->
                            months.stream().anyMatch(month -> month.flow().of(item) != 0))
                    .toList();
        }
    }

    /** What can be said of the plan. */
    public Prospect getProspect() {
        return prospect;
    }

    public int getReservePercent() {
        return reserve.percent();
    }

    public List<ForecastYear> getForecast() {
        return forecast.years();
    }

    /** A month in a table. */
    public String month(YearMonth month, Locale language) {
        return DateTimeFormatter.ofPattern("MMM yyyy", language).format(month);
    }

    /** A sum for reading. */
    public Cents cents(long sum) {
        return new Cents(sum);
    }
}
