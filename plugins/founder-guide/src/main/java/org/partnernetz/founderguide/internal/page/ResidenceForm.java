// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.Ground;
import org.partnernetz.founderguide.internal.law.Reply;
import org.partnernetz.founderguide.internal.law.ResidenceFacts;
import org.partnernetz.founderguide.internal.law.Standing;

/** What is known of somebody's residence while it stands in a form. */
public final class ResidenceForm {
    private Standing standing = Standing.UNKNOWN;
    private Ground ground = Ground.UNKNOWN;
    private String age = "";
    private Reply interest = Reply.OPEN;
    private Reply effect = Reply.OPEN;
    private Reply financed = Reply.OPEN;
    private Reply pension = Reply.OPEN;
    private Reply permission = Reply.OPEN;
    private Reply treaty = Reply.OPEN;
    private Reply related = Reply.OPEN;
    private Reply skilled = Reply.OPEN;
    private Reply scholarship = Reply.OPEN;

    static ResidenceForm of(ResidenceFacts facts) {
        var form = new ResidenceForm();
        form.standing = facts.standing();
        form.ground = facts.ground();
        form.age = facts.age() == null ? "" : facts.age().toString();
        form.interest = facts.interest();
        form.effect = facts.effect();
        form.financed = facts.financed();
        form.pension = facts.pension();
        form.permission = facts.permission();
        form.treaty = facts.treaty();
        form.related = facts.related();
        form.skilled = facts.skilled();
        form.scholarship = facts.scholarship();
        return form;
    }

    ResidenceFacts toFacts() {
        return new ResidenceFacts(
                standing,
                ground,
                years(),
                Reply.OPEN,
                interest,
                effect,
                financed,
                pension,
                permission,
                treaty,
                related,
                skilled,
                scholarship);
    }

    private @Nullable Integer years() {
        return age.isEmpty() ? null : Integer.valueOf(Fields.number(age, "age"));
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public String getAge() {
        return age;
    }

    public void setAge(String age) {
        this.age = Fields.text(age);
    }

    public Reply getInterest() {
        return interest;
    }

    public void setInterest(Reply interest) {
        this.interest = interest;
    }

    public Reply getEffect() {
        return effect;
    }

    public void setEffect(Reply effect) {
        this.effect = effect;
    }

    public Reply getFinanced() {
        return financed;
    }

    public void setFinanced(Reply financed) {
        this.financed = financed;
    }

    public Reply getPension() {
        return pension;
    }

    public void setPension(Reply pension) {
        this.pension = pension;
    }

    public Reply getPermission() {
        return permission;
    }

    public void setPermission(Reply permission) {
        this.permission = permission;
    }

    public Ground getGround() {
        return ground;
    }

    public void setGround(Ground ground) {
        this.ground = ground;
    }

    public Reply getTreaty() {
        return treaty;
    }

    public void setTreaty(Reply treaty) {
        this.treaty = treaty;
    }

    public Reply getRelated() {
        return related;
    }

    public void setRelated(Reply related) {
        this.related = related;
    }

    public Reply getSkilled() {
        return skilled;
    }

    public void setSkilled(Reply skilled) {
        this.skilled = skilled;
    }

    public Reply getScholarship() {
        return scholarship;
    }

    public void setScholarship(Reply scholarship) {
        this.scholarship = scholarship;
    }
}
