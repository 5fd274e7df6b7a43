// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnernetz.founderguide.internal.finance.CapitalNeed;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.Forecast;
import org.partnernetz.founderguide.internal.finance.Item;
import org.partnernetz.founderguide.internal.finance.Liquidity;
import org.partnernetz.founderguide.internal.finance.LiquidityMonth;
import org.partnernetz.founderguide.internal.finance.Prospect;
import org.partnernetz.money.Cents;

/** The figures of a plan as tables: XHTML for people, rows for spreadsheets. */
final class FiguresText {
    private static final int YEAR = 12;

    private final boolean empty;
    private final Liquidity liquidity;
    private final Forecast forecast;
    private final Prospect prospect;
    private final Wording say;

    FiguresText(FinancePlan plan, int reservePercent, Wording say) {
        this.empty = plan.isEmpty();
        this.liquidity = Liquidity.of(plan);
        this.forecast = Forecast.of(plan);
        this.prospect = Prospect.of(plan, reservePercent);
        this.say = say;
    }

    Prospect prospect() {
        return prospect;
    }

    String xhtml() {
        if (empty) {
            return summary();
        }
        return summary()
                + (prospect.need() == null ? "" : needTable(prospect.need()))
                + forecastTable()
                + IntStream.range(0, FinancePlan.YEARS)
                        .mapToObj(this::yearTable)
                        .collect(Collectors.joining());
    }

    private String summary() {
        return "<h3>" + say.say("liquidity.heading") + "</h3><p>" + Wording.escaped(finding()) + "</p>";
    }

    /** How the money does, in a sentence; or what is missing for one. */
    private String finding() {
        if (!prospect.isKnown()) {
            var missing = prospect.missing().stream()
                    .map(code -> say.plain("fault." + code))
                    .collect(Collectors.joining(", "));
            return say.plain("liquidity.unknown", missing);
        }
        var gap = prospect.firstGap();
        return gap == null
                ? say.plain("liquidity.enough")
                : say.plain("liquidity.gap", say.inFull(gap.month()), say.money(liquidity.gap()));
    }

    private String needTable(CapitalNeed need) {
        return table(
                say.say("need.heading"),
                row(say.say("need.item"), say.say("table.sum")),
                List.of(
                        row(say.say("need.investments"), say.money(need.investments())),
                        row(say.say("need.startUp"), say.money(need.startUpCosts())),
                        row(say.say("need.losses"), say.money(need.startLosses())),
                        row(say.say("need.reserve"), say.money(need.reserve())),
                        row(say.say("need.total"), say.money(need.total()))));
    }

    private String forecastTable() {
        var rows = new ArrayList<List<String>>();
        for (var year : forecast.years()) {
            rows.add(row(
                    say.say("forecast.year", year.number()),
                    say.money(year.revenue()),
                    say.money(year.costs() + year.depreciation() + year.interest()),
                    say.money(year.profit()),
                    say.money(year.withdrawals())));
        }
        return table(
                say.say("forecast.heading"),
                row(
                        say.say("forecast.period"),
                        say.say("forecast.revenue"),
                        say.say("forecast.expenses"),
                        say.say("forecast.profit"),
                        say.say("forecast.withdrawals")),
                rows);
    }

    private String yearTable(int year) {
        var rows = liquidity.months().subList(year * YEAR, (year + 1) * YEAR).stream()
                .map(month -> row(
                        say.month(month.month()),
                        say.money(month.opening()),
                        say.money(month.in()),
                        say.money(month.out()),
                        say.money(month.closing())))
                .toList();
        return table(
                say.say("liquidity.year", year + 1),
                row(
                        say.say("liquidity.month"),
                        say.say("liquidity.opening"),
                        say.say("liquidity.in"),
                        say.say("liquidity.out"),
                        say.say("liquidity.closing")),
                rows);
    }

    /** All that moves, month by month; words in the language, sums as spreadsheets in Germany read them. */
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of(
                        Stream.of(say.plain("liquidity.month"), say.plain("liquidity.opening")),
                        Arrays.stream(Item.values()).map(item -> say.plain("item." + item)),
                        Stream.of(say.plain("liquidity.closing")))
                .flatMap(cells -> cells)
                .toList());
        if (!empty) {
            liquidity.months().forEach(month -> rows.add(row(month)));
        }
        if (!prospect.isKnown()) {
            rows.add(List.of(finding()));
        }
        return rows;
    }

    private static List<String> row(LiquidityMonth month) {
        return Stream.of(
                        Stream.of(month.month().toString(), new Cents(month.opening()).typed()),
                        Arrays.stream(Item.values())
                                .map(item -> new Cents(month.flow().of(item)).typed()),
                        Stream.of(new Cents(month.closing()).typed()))
                .flatMap(cells -> cells)
                .toList();
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static String table(String caption, List<String> head, List<List<String>> rows) {
        var columns = IntStream.range(0, head.size())
                .mapToObj(at -> "<th scope=\"col\"" + (at == 0 ? ">" : " class=\"n\">") + head.get(at) + "</th>")
                .collect(Collectors.joining());
        return "<div class=\"scroller\" tabindex=\"0\" role=\"region\" aria-label=\"" + caption + "\"><table><caption>"
                + caption + "</caption><thead><tr>" + columns + "</tr></thead><tbody>"
                + rows.stream().map(FiguresText::cells).collect(Collectors.joining()) + "</tbody></table></div>";
    }

    private static String cells(List<String> row) {
        return "<tr><th scope=\"row\">" + row.get(0) + "</th>"
                + row.stream()
                        .skip(1)
                        .map(cell -> "<td class=\"n" + (cell.startsWith("-") ? " neg" : "") + "\">" + cell + "</td>")
                        .collect(Collectors.joining())
                + "</tr>";
    }
}
