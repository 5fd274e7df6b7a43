// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.check.SubsidyFacts;
import org.partnernetz.founderguide.internal.law.Reply;
import org.partnernetz.money.Cents;

/** What is known for the subsidies while it stands in a form. */
public final class SubsidyForm {
    private String benefit = "";
    private String daysLeft = "";
    private Reply skills = Reply.OPEN;
    private Reply formerGrant = Reply.OPEN;
    private String lastGrantEnded = "";
    private Reply entitled = Reply.OPEN;
    private String monthsUnemployed = "";
    private Reply hardship = Reply.OPEN;
    private Reply partner = Reply.OPEN;
    private String furtherMembers = "";
    private String months = "";
    private String goods = "";

    static SubsidyForm of(SubsidyFacts facts) {
        var form = new SubsidyForm();
        form.benefit = sum(facts.benefit());
        form.daysLeft = number(facts.daysLeft());
        form.skills = facts.skills();
        form.formerGrant = facts.formerGrant();
        form.lastGrantEnded = Fields.shown(facts.lastGrantEnded());
        form.entitled = facts.entitled();
        form.monthsUnemployed = number(facts.monthsUnemployed());
        form.hardship = facts.hardship();
        form.partner = facts.partner();
        form.furtherMembers = number(facts.furtherMembers());
        form.months = number(facts.months());
        form.goods = sum(facts.goods());
        return form;
    }

    SubsidyFacts toFacts() {
        return new SubsidyFacts(
                cents(benefit, "benefit"),
                number(daysLeft, "daysLeft"),
                skills,
                formerGrant,
                Fields.date(lastGrantEnded, "lastGrantEnded"),
                entitled,
                number(monthsUnemployed, "monthsUnemployed"),
                hardship,
                partner,
                number(furtherMembers, "furtherMembers"),
                number(months, "months"),
                cents(goods, "goods"));
    }

    private static String sum(@Nullable Long cents) {
        return cents == null ? "" : new Cents(cents).typed();
    }

    private static String number(@Nullable Integer known) {
        return known == null ? "" : known.toString();
    }

    private static @Nullable Long cents(String sent, String field) {
        return sent.isBlank() ? null : Long.valueOf(Cents.read(sent, field).value());
    }

    private static @Nullable Integer number(String sent, String field) {
        return sent.isBlank() ? null : Integer.valueOf(Fields.number(sent, field));
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

    public Reply getSkills() {
        return skills;
    }

    public void setSkills(Reply skills) {
        this.skills = skills;
    }

    public Reply getFormerGrant() {
        return formerGrant;
    }

    public void setFormerGrant(Reply formerGrant) {
        this.formerGrant = formerGrant;
    }

    public String getLastGrantEnded() {
        return lastGrantEnded;
    }

    public void setLastGrantEnded(String lastGrantEnded) {
        this.lastGrantEnded = Fields.text(lastGrantEnded);
    }

    public Reply getEntitled() {
        return entitled;
    }

    public void setEntitled(Reply entitled) {
        this.entitled = entitled;
    }

    public String getMonthsUnemployed() {
        return monthsUnemployed;
    }

    public void setMonthsUnemployed(String monthsUnemployed) {
        this.monthsUnemployed = Fields.text(monthsUnemployed);
    }

    public Reply getHardship() {
        return hardship;
    }

    public void setHardship(Reply hardship) {
        this.hardship = hardship;
    }

    public Reply getPartner() {
        return partner;
    }

    public void setPartner(Reply partner) {
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
