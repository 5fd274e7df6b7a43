// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.document.Documents;
import org.partnernetz.statistics.Statistics;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.frame.Owners;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** The figures as a table for spreadsheets. A gap is an empty cell with its reason beside it. */
@RequestScoped
public class StatisticsTable implements Download {

    @Inject
    Statistics statistics;

    @Inject
    PeriodChoice choice;

    @Inject
    FigureWords figures;

    @Inject
    Owners owners;

    @Inject
    Documents documents;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private byte[] bytes = new byte[0];
    private String name = "";

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        var words = (Words) request.getAttribute("t");
        var period = choice.period();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                words.get("figures.module"),
                words.get("figures.figure"),
                figures.period(period),
                words.get("figures.unit")));
        for (var figure : statistics.figures(period, words.locale())) {
            rows.add(List.of(
                    owners.name(figure.owner()), figures.name(figure), figures.plain(figure), figures.note(figure)));
        }
        bytes = documents.csv(rows);
        name = "figures-" + place.text("organisation") + "-" + YearMonth.from(period.first()) + "-"
                + period.length().name().toLowerCase(Locale.ROOT) + ".csv";
    }

    @Override
    public String type() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }
}
