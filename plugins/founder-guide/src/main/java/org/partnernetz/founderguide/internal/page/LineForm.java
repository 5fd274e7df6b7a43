// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.figure.LineDraft;
import org.partnernetz.founderguide.internal.figure.LineKind;
import org.partnernetz.founderguide.internal.figure.WrittenLine;
import org.partnernetz.founderguide.internal.finance.Basis;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.Rhythm;
import org.partnernetz.money.Cents;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

/** A line of a plan while it stands in a form. */
public final class LineForm {

    private LineKind kind = LineKind.REVENUE;
    private String name = "";
    private String amount = "";
    private Basis basis = Basis.GROSS;
    private String vatPercent = "0";
    private String quantity = "1";
    private Rhythm rhythm = Rhythm.MONTHLY;
    private boolean startUp;
    private String first = "1";
    private String last = String.valueOf(FinancePlan.MONTHS);
    private String years = "";
    private String rate = "0";
    private String grace = "0";
    private String repayments = "";

    static LineForm of(LineKind kind, Basis usual) {
        var form = new LineForm();
        form.kind = kind;
        form.basis = usual;
        return form;
    }

    static LineForm of(WrittenLine line) {
        var form = of(line.kind(), line.basis());
        form.name = line.name();
        form.amount = new Cents(line.amount()).typed();
        form.vatPercent = String.valueOf(line.vatPercent());
        form.quantity = String.valueOf(line.quantity());
        form.rhythm = line.rhythm();
        form.startUp = line.startUp();
        form.first = String.valueOf(line.first());
        form.last = String.valueOf(line.last());
        form.years = String.valueOf(line.years());
        form.rate = new Cents(line.rate()).typed();
        form.grace = String.valueOf(line.grace());
        form.repayments = String.valueOf(line.repayments());
        return form;
    }

    LineDraft toDraft() {
        return new LineDraft(
                kind,
                name,
                Cents.read(amount, "amount").value(),
                basis,
                number(vatPercent, "vatPercent"),
                number(quantity, "quantity"),
                rhythm,
                startUp,
                number(first, "first"),
                number(last, "last"),
                number(years, "years"),
                kind == LineKind.LOAN
                        ? Math.toIntExact(Math.min(Cents.read(rate, "rate").value(), Integer.MAX_VALUE))
                        : 0,
                number(grace, "grace"),
                number(repayments, "repayments"));
    }

    /** Null for an empty field, whose rule then decides. */
    private static @Nullable Integer number(String sent, String field) {
        try {
            return sent.isEmpty() ? null : Integer.valueOf(sent);
        } catch (NumberFormatException e) {
            throw new InvalidException(List.of(new Fault(field, "not-a-number", "")));
        }
    }

    public LineKind getKind() {
        return kind;
    }

    public List<Basis> getBases() {
        return List.of(Basis.values());
    }

    public List<Rhythm> getRhythms() {
        return List.of(Rhythm.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Fields.text(name);
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = Fields.text(amount);
    }

    public Basis getBasis() {
        return basis;
    }

    public void setBasis(Basis basis) {
        this.basis = basis;
    }

    public String getVatPercent() {
        return vatPercent;
    }

    public void setVatPercent(String vatPercent) {
        this.vatPercent = Fields.text(vatPercent);
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = Fields.text(quantity);
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public boolean isStartUp() {
        return startUp;
    }

    public void setStartUp(boolean startUp) {
        this.startUp = startUp;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = Fields.text(first);
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = Fields.text(last);
    }

    public String getYears() {
        return years;
    }

    public void setYears(String years) {
        this.years = Fields.text(years);
    }

    public String getRate() {
        return rate;
    }

    public void setRate(String rate) {
        this.rate = Fields.text(rate);
    }

    public String getGrace() {
        return grace;
    }

    public void setGrace(String grace) {
        this.grace = Fields.text(grace);
    }

    public String getRepayments() {
        return repayments;
    }

    public void setRepayments(String repayments) {
        this.repayments = Fields.text(repayments);
    }
}
