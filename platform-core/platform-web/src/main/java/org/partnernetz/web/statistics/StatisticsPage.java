// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.statistics;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.statistics.Figure;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.ReportingPeriod.Length;
import org.partnernetz.statistics.Statistics;
import org.partnernetz.time.NetworkDays;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** The figures of the acting organisation over a month, quarter or year. */
@Named
@RequestScoped
public class StatisticsPage implements Page {

    @Inject
    Statistics statistics;

    @Inject
    PeriodChoice choice;

    @Inject
    FigureWords words;

    @Inject
    Frame frame;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private List<Figure> figures = List.of();
    private ReportingPeriod period;

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        period = choice.period();
        figures = statistics.figures(period, ((Words) request.getAttribute("t")).locale());
    }

    public List<Figure> getFigures() {
        return figures;
    }

    public List<Length> getLengths() {
        return List.of(Length.values());
    }

    public Length getLength() {
        return period.length();
    }

    /** The period in words, for example "2nd quarter 2026". */
    public String getPeriod() {
        return words.period(period);
    }

    public String getPreviousPeriod() {
        return words.period(period.previous());
    }

    public String getNextPeriod() {
        return words.period(period.next());
    }

    /** Whether there can be something to count in the next period. */
    public boolean isNextBegun() {
        return !period.next().first().isAfter(NetworkDays.today(clock));
    }

    public String getQuery() {
        return query(period);
    }

    public String getPreviousQuery() {
        return query(period.previous());
    }

    public String getNextQuery() {
        return query(period.next());
    }

    /** The period of another length that the shown one begins in. */
    public String query(Length length) {
        return query(ReportingPeriod.containing(period.first(), length));
    }

    private static String query(ReportingPeriod asked) {
        return "length=" + asked.length() + "&from=" + YearMonth.from(asked.first());
    }
}
