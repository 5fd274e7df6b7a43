// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;

import org.partnernetz.founderguide.internal.law.ResidenceFacts;
import org.partnernetz.founderguide.internal.law.Standing;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

/** What is known of somebody's residence while it stands in a form. */
public final class ResidenceForm {
    private Standing standing = Standing.UNKNOWN;
    private String age = "";
    private boolean interest;
    private boolean effect;
    private boolean financed;
    private boolean pension;
    private boolean permission;

    static ResidenceForm of(ResidenceFacts facts) {
        var form = new ResidenceForm();
        form.standing = facts.standing();
        form.age = facts.age() == null ? "" : facts.age().toString();
        form.interest = facts.interest();
        form.effect = facts.effect();
        form.financed = facts.financed();
        form.pension = facts.pension();
        form.permission = facts.permission();
        return form;
    }

    ResidenceFacts toFacts() {
        try {
            var years = age.isEmpty() ? null : Integer.valueOf(age);
            return new ResidenceFacts(standing, years, false, interest, effect, financed, pension, permission);
        } catch (NumberFormatException e) {
            throw new InvalidException(List.of(new Fault("age", "not-a-number", "")));
        }
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
}
