// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.statistics;

import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.statistics.Figure;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.Indicator.Unit;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.text.Numbers;
import org.partnernetz.web.frame.Owners;
import org.partnernetz.web.look.Words;

/** Says figures and periods in the visitor's language. */
@Named
@RequestScoped
public class FigureWords {
    private static final int CENTS = 2;
    private static final String CORE = "core";

    @Inject
    HttpServletRequest request;

    @Inject
    Owners owners;

    /** The figure's name. */
    public String name(Figure figure) {
        return figure.owner().equals(CORE)
                ? owners.say(CORE, "indicator." + figure.key(), figure.key())
                : figure.name();
    }

    /** The value as people write it, cents as euros; a dash for a gap. */
    public String value(Figure figure) {
        var indicator = figure.indicator();
        if (indicator == null) {
            return "–";
        }
        var money = indicator.unit() == Unit.CENTS;
        return Numbers.shown(amount(indicator), money ? CENTS : 0, money ? CENTS : 1, words().locale());
    }

    /** The unit, or why there is no value. */
    public String note(Figure figure) {
        var indicator = figure.indicator();
        return indicator == null
                ? words().get("figures.gap." + figure.gap())
                : words().get("figures.unit." + indicator.unit());
    }

    /** The number for a spreadsheet: euros for cents, with a comma; empty for a gap. */
    String plain(Figure figure) {
        var indicator = figure.indicator();
        return indicator == null ? "" : amount(indicator).toPlainString().replace('.', ',');
    }

    private static BigDecimal amount(Indicator indicator) {
        return indicator.unit() == Unit.CENTS ? indicator.value().movePointLeft(CENTS) : indicator.value();
    }

    /** A month, quarter or year in words. */
    public String period(ReportingPeriod period) {
        var first = period.first();
        var year = Integer.toString(first.getYear());
        return switch (period.length()) {
            case MONTH -> first.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, words().locale()) + " " + year;
            case QUARTER ->
                words().say("figures.quarter", Integer.toString(first.get(IsoFields.QUARTER_OF_YEAR)), year);
            case YEAR -> year;
        };
    }

    private Words words() {
        return (Words) request.getAttribute("t");
    }
}
