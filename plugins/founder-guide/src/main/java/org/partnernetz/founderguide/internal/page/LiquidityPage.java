// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.dossier.Dossiers;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.finance.ForecastYear;
import org.partnernetz.founderguide.internal.finance.Item;
import org.partnernetz.founderguide.internal.finance.LiquidityMonth;
import org.partnernetz.founderguide.internal.finance.Prospect;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.money.Cents;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginDownload;
import org.partnernetz.plugin.spi.PluginDownloads;
import org.partnernetz.plugin.spi.PluginPage;

/** What comes of the figures: the account month by month, the capital need, and the profit by year. */
@PluginPage("liquidity")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = LiquidityPage.class, scope = ServiceScope.PROTOTYPE)
public final class LiquidityPage extends ProjectTab implements PluginDownloads {
    private static final int YEAR = 12;

    @Reference
    Figures figures;

    @Reference
    Dossiers dossiers;

    public int reservePercent;

    /** What can be said of the plan. */
    public Prospect prospect;

    /** The years of the table, each with its months; none without figures. */
    public List<Year> years = List.of();

    public List<ForecastYear> forecast = List.of();

    @Override
    protected void loaded(Place place) {
        reservePercent = figures.reservePercent();
        prospect = figures.prospect(getKey());
        var months = prospect.months();
        years = IntStream.range(0, months.size() / YEAR)
                .mapToObj(year -> new Year(year + 1, months.subList(year * YEAR, (year + 1) * YEAR)))
                .toList();
        forecast = prospect.forecast();
    }

    @Override
    public Map<String, PluginDownload> downloads() {
        return Map.of(
                "pdf", (place, language) -> dossiers.pdf(getKey(), language),
                "csv", (place, language) -> dossiers.csv(getKey(), language));
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

    /** A month in a table. */
    public String month(YearMonth month, Locale language) {
        return DateTimeFormatter.ofPattern("MMM yyyy", language).format(month);
    }

    /** A sum for reading. */
    public Cents cents(long sum) {
        return new Cents(sum);
    }
}
