// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.gallery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnernetz.deadline.LegalDeadline;
import org.partnernetz.form.Form;
import org.partnernetz.money.Cents;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** Shows every tag in every state, with sample values. Only members see it, and only in a demo. */
@Named
@RequestScoped
public class GalleryPage implements Page {

    /** A Saturday, so that the day that counts is another. */
    private static final LocalDate SATURDAY = LocalDate.of(2026, 2, 28);

    private static final int YEARS_AHEAD = 100;
    private static final int CENTS = 100;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    @ConfigProperty(name = "partnernetz.demo", defaultValue = "false")
    boolean demo;

    private final Form<SampleForm> form = Form.of(SampleForm.class);
    private final Form<SampleGrid> grid = Form.of(SampleGrid.class);

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!demo || frame.getActing() == null) {
            throw new NotFoundException();
        }
    }

    /** A form with every kind of field. */
    public Form<SampleForm> getForm() {
        return form;
    }

    /** A form with a grid. */
    public Form<SampleGrid> getGrid() {
        return grid;
    }

    /** Reads the grid, as the form is read. */
    public void keep() {
        faults.free(grid::read);
    }

    /** The words of the forms. */
    public Map<String, String> getWords() {
        return SampleForm.WORDS;
    }

    /** Reads the form, so that faults are shown; keeps nothing. */
    public void send() {
        faults.free(form::read);
    }

    /** Does nothing with a row. */
    public void act(String row) {
        faults.required("row", row);
    }

    /** The constants of an enum, to choose from. */
    public SampleForm.Choice[] getChoices() {
        return SampleForm.Choice.values();
    }

    /** Asks for nothing. */
    public ListQuery getQuery() {
        return ListQuery.all();
    }

    /** An end that a weekend moves, and that is over. */
    public LegalDeadline getOver() {
        return new LegalDeadline(SATURDAY, SATURDAY.plusDays(2));
    }

    /** An end that nobody who reads this will see. */
    public LegalDeadline getAhead() {
        var far = SATURDAY.plusYears(YEARS_AHEAD);
        return new LegalDeadline(far, far);
    }

    /** When something was done. */
    public LocalDate getDone() {
        return SATURDAY;
    }

    /** The month of that. */
    public YearMonth getMonth() {
        return YearMonth.from(SATURDAY);
    }

    /** A sum, less than nothing. */
    public Cents getDebt() {
        return new Cents(-123_450);
    }

    /** Rows of a table with a chart. */
    public List<Balance> getBalances() {
        return List.of(
                new Balance("2026", new Cents(150_000)),
                new Balance("2027", getDebt()),
                new Balance("2028", new Cents(0)));
    }

    /** One row. */
    public record Balance(String year, Cents sum) {

        /** In euros, for the chart. */
        public long euros() {
            return sum.value() / CENTS;
        }

        public boolean isNegative() {
            return sum.value() < 0;
        }
    }
}
