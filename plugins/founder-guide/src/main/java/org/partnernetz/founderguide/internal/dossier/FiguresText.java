// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.partnernetz.document.PaperBuilder;
import org.partnernetz.document.PaperChart;
import org.partnernetz.document.PaperTable;
import org.partnernetz.founderguide.internal.finance.CapitalNeed;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.Item;
import org.partnernetz.founderguide.internal.finance.Line;
import org.partnernetz.founderguide.internal.finance.LineKind;
import org.partnernetz.founderguide.internal.finance.LiquidityMonth;
import org.partnernetz.founderguide.internal.finance.Prospect;
import org.partnernetz.money.Cents;

/** The figures of a plan: on paper for people, as rows for spreadsheets. */
final class FiguresText {
    private static final int YEAR = 12;

    private final FinancePlan plan;
    private final Prospect prospect;
    private final Wording say;

    FiguresText(FinancePlan plan, int reservePercent, Wording say) {
        this.plan = plan;
        this.prospect = Prospect.of(plan, reservePercent);
        this.say = say;
    }

    Prospect prospect() {
        return prospect;
    }

    /** From what the plan begins, its lines, and what comes of them. */
    void write(PaperBuilder paper) {
        assumptions(paper);
        paper.subheading(say.plain("liquidity.heading")).paragraph(finding());
        if (plan.isEmpty()) {
            return;
        }
        paper.chart(chart());
        if (prospect.need() != null) {
            paper.table(needTable(prospect.need()));
        }
        paper.table(forecastTable());
        IntStream.range(0, FinancePlan.YEARS).forEach(year -> paper.table(yearTable(year)));
    }

    private void assumptions(PaperBuilder paper) {
        paper.subheading(say.plain("figures.base"))
                .fact(say.plain("base.start"), plan.start())
                .fact(say.plain("base.opening"), new Cents(plan.opening()))
                .fact(say.plain("base.tax"), say.plain("tax." + plan.tax()));
        for (var kind : LineKind.values()) {
            if (plan.lines(kind).findAny().isPresent()) {
                paper.table(lineTable(kind));
            }
        }
    }

    private PaperTable lineTable(LineKind kind) {
        var table = PaperTable.captioned(say.plain("kind." + kind))
                .text(say.plain("line.name"))
                .text(say.plain("figures.months"))
                .numbers(say.plain("table.sum"));
        plan.lines(kind).forEach(line -> table.row(line.name(), when(line), line.amount()));
        return table;
    }

    /** When a line moves money, how often, and on what terms. */
    private String when(Line line) {
        var months = new LineMonths(say.words(), plan.start(), say.language()).of(line);
        return switch (line.kind()) {
            case INVESTMENT -> months + ", " + say.plain("dossier.years", line.years());
            case LOAN -> {
                var rate = BigDecimal.valueOf(line.rate().value(), 2);
                yield months + ", " + say.plain("dossier.interest", rate, line.grace());
            }
            case REVENUE -> say.plain("dossier.quantity", line.quantity()) + ", " + months;
            case COST, WITHDRAWAL -> say.plain("rhythm." + line.rhythm()) + ", " + months;
        };
    }

    private PaperChart chart() {
        var months = prospect.months();
        var highest = Collections.max(months, Comparator.comparingLong(LiquidityMonth::closing));
        var lowest = Collections.min(months, Comparator.comparingLong(LiquidityMonth::closing));
        var words = say.plain(
                "liquidity.drawn",
                say.month(months.get(0).month()),
                say.month(months.get(months.size() - 1).month()),
                say.money(highest.closing()),
                say.month(highest.month()),
                say.money(lowest.closing()),
                say.month(lowest.month()));
        return new PaperChart(
                say.plain("liquidity.bars"),
                words,
                months.stream().map(LiquidityMonth::closing).toList());
    }

    /** How the money does, in a sentence; or what is missing for one. */
    private String finding() {
        if (!prospect.isKnown()) {
            var missing = prospect.missing().stream()
                    .map(code -> say.plain("fault." + code))
                    .collect(Collectors.joining(", "));
            return say.plain("liquidity.unknown", missing);
        }
        var gap = prospect.gapMonth();
        return gap == null
                ? say.plain("liquidity.enough")
                : say.plain(
                        "liquidity.gap", say.inFull(gap.month()), say.money(Objects.requireNonNull(prospect.gap())));
    }

    private PaperTable needTable(CapitalNeed need) {
        return PaperTable.captioned(say.plain("need.heading"))
                .text(say.plain("need.item"))
                .numbers(say.plain("table.sum"))
                .row(say.plain("need.investments"), new Cents(need.investments()))
                .row(say.plain("need.startUp"), new Cents(need.startUpCosts()))
                .row(say.plain("need.losses"), new Cents(need.startLosses()))
                .row(say.plain("need.reserve"), new Cents(need.reserve()))
                .sum(say.plain("need.total"), new Cents(need.total()));
    }

    private PaperTable forecastTable() {
        var table = PaperTable.captioned(say.plain("forecast.heading"))
                .text(say.plain("forecast.period"))
                .numbers(
                        say.plain("forecast.revenue"),
                        say.plain("forecast.expenses"),
                        say.plain("forecast.profit"),
                        say.plain("forecast.withdrawals"));
        for (var year : prospect.forecast()) {
            table.row(
                    say.plain("forecast.year", year.number()),
                    new Cents(year.revenue()),
                    new Cents(year.costs() + year.depreciation() + year.interest()),
                    new Cents(year.profit()),
                    new Cents(year.withdrawals()));
        }
        return table;
    }

    private PaperTable yearTable(int year) {
        var months = prospect.months().subList(year * YEAR, (year + 1) * YEAR);
        var table = PaperTable.captioned(say.plain("liquidity.year", year + 1))
                .text(say.plain("liquidity.month"))
                .numbers(
                        say.plain("liquidity.opening"),
                        say.plain("liquidity.in"),
                        say.plain("liquidity.out"),
                        say.plain("liquidity.closing"));
        months.forEach(month -> table.row(
                month.month(),
                new Cents(month.opening()),
                new Cents(month.in()),
                new Cents(month.out()),
                new Cents(month.closing())));
        return table.sum(
                say.plain("liquidity.total"),
                new Cents(months.get(0).opening()),
                new Cents(months.stream().mapToLong(LiquidityMonth::in).sum()),
                new Cents(months.stream().mapToLong(LiquidityMonth::out).sum()),
                new Cents(months.get(months.size() - 1).closing()));
    }

    /** All that moves, month by month; words in the language, sums as spreadsheets in Germany read them. */
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(row(
                List.of(say.plain("liquidity.month"), say.plain("liquidity.opening")),
                item -> say.plain("item." + item),
                say.plain("liquidity.closing")));
        prospect.months()
                .forEach(month -> rows.add(row(
                        List.of(month.month().toString(), new Cents(month.opening()).typed()),
                        item -> new Cents(month.flow().of(item)).typed(),
                        new Cents(month.closing()).typed())));
        if (!prospect.isKnown()) {
            rows.add(List.of(finding()));
        }
        return rows;
    }

    private static List<String> row(List<String> begin, Function<Item, String> cell, String end) {
        var row = new ArrayList<>(begin);
        Arrays.stream(Item.values()).map(cell).forEach(row::add);
        row.add(end);
        return row;
    }
}
