// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.Ground;
import org.partnernetz.founderguide.internal.law.ResidenceFacts;
import org.partnernetz.founderguide.internal.law.Standing;

/** What is known of somebody's residence while it stands in a form. */
public final class ResidenceForm {
    private Standing standing = Standing.UNKNOWN;
    private Ground ground = Ground.BUSINESS;
    private String age = "";
    private boolean interest;
    private boolean effect;
    private boolean financed;
    private boolean pension;
    private boolean permission;
    private boolean treaty;
    private boolean related;
    private boolean skilled;
    private boolean scholarship;

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
                false,
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

    public boolean isInterest() {
        return interest;
    }

    public void setInterest(boolean interest) {
        this.interest = interest;
    }

    public boolean isEffect() {
        return effect;
    }

    public void setEffect(boolean effect) {
        this.effect = effect;
    }

    public boolean isFinanced() {
        return financed;
    }

    public void setFinanced(boolean financed) {
        this.financed = financed;
    }

    public boolean isPension() {
        return pension;
    }

    public void setPension(boolean pension) {
        this.pension = pension;
    }

    public boolean isPermission() {
        return permission;
    }

    public void setPermission(boolean permission) {
        this.permission = permission;
    }

    public Ground getGround() {
        return ground;
    }

    public void setGround(Ground ground) {
        this.ground = ground;
    }

    public boolean isTreaty() {
        return treaty;
    }

    public void setTreaty(boolean treaty) {
        this.treaty = treaty;
    }

    public boolean isRelated() {
        return related;
    }

    public void setRelated(boolean related) {
        this.related = related;
    }

    public boolean isSkilled() {
        return skilled;
    }

    public void setSkilled(boolean skilled) {
        this.skilled = skilled;
    }

    public boolean isScholarship() {
        return scholarship;
    }

    public void setScholarship(boolean scholarship) {
        this.scholarship = scholarship;
    }
}
