// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import org.partnernetz.founderguide.internal.check.SubsidyFacts;
import org.partnernetz.money.Cents;

/** What is known for the subsidies while it stands in a form. */
public final class SubsidyForm {
    private String benefit = "0";
    private String daysLeft = "0";
    private boolean skills;
    private String lastGrantEnded = "";
    private boolean entitled;
    private String monthsUnemployed = "0";
    private boolean hardship;
    private boolean partner;
    private String furtherMembers = "0";
    private String months = "0";
    private String goods = "0";

    static SubsidyForm of(SubsidyFacts facts) {
        var form = new SubsidyForm();
        form.benefit = new Cents(facts.benefit()).typed();
        form.daysLeft = String.valueOf(facts.daysLeft());
        form.skills = facts.skills();
        form.lastGrantEnded = Fields.shown(facts.lastGrantEnded());
        form.entitled = facts.entitled();
        form.monthsUnemployed = String.valueOf(facts.monthsUnemployed());
        form.hardship = facts.hardship();
        form.partner = facts.partner();
        form.furtherMembers = String.valueOf(facts.furtherMembers());
        form.months = String.valueOf(facts.months());
        form.goods = new Cents(facts.goods()).typed();
        return form;
    }

    SubsidyFacts toFacts() {
        return new SubsidyFacts(
                Cents.read(benefit, "benefit").value(),
                Fields.number(daysLeft, "daysLeft"),
                skills,
                Fields.date(lastGrantEnded, "lastGrantEnded"),
                entitled,
                Fields.number(monthsUnemployed, "monthsUnemployed"),
                hardship,
                partner,
                Fields.number(furtherMembers, "furtherMembers"),
                Fields.number(months, "months"),
                Cents.read(goods, "goods").value());
    }

    public String getBenefit() {
        return benefit;
    }

    public void setBenefit(String benefit) {
        this.benefit = Fields.text(benefit);
    }

    public String getDaysLeft() {
        return daysLeft;
    }

    public void setDaysLeft(String daysLeft) {
        this.daysLeft = Fields.text(daysLeft);
    }

    public boolean isSkills() {
        return skills;
    }

    public void setSkills(boolean skills) {
        this.skills = skills;
    }

    public String getLastGrantEnded() {
        return lastGrantEnded;
    }

    public void setLastGrantEnded(String lastGrantEnded) {
        this.lastGrantEnded = Fields.text(lastGrantEnded);
    }

    public boolean isEntitled() {
        return entitled;
    }

    public void setEntitled(boolean entitled) {
        this.entitled = entitled;
    }

    public String getMonthsUnemployed() {
        return monthsUnemployed;
    }

    public void setMonthsUnemployed(String monthsUnemployed) {
        this.monthsUnemployed = Fields.text(monthsUnemployed);
    }

    public boolean isHardship() {
        return hardship;
    }

    public void setHardship(boolean hardship) {
        this.hardship = hardship;
    }

    public boolean isPartner() {
        return partner;
    }

    public void setPartner(boolean partner) {
        this.partner = partner;
    }

    public String getFurtherMembers() {
        return furtherMembers;
    }

    public void setFurtherMembers(String furtherMembers) {
        this.furtherMembers = Fields.text(furtherMembers);
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = Fields.text(months);
    }

    public String getGoods() {
        return goods;
    }

    public void setGoods(String goods) {
        this.goods = Fields.text(goods);
    }
}
