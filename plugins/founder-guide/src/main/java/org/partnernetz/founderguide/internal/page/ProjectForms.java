// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.store.Keys;

/** What the small forms of a project send: team, appointments, and back to the phase before. */
public final class ProjectForms {
    private String member = "";
    private String deputy = "";
    private String at = "";
    private String place = "";
    private String appointment = "";
    private String reason = "";

    UUID chosen() {
        return key(member, "member");
    }

    UUID chosenDeputy() {
        return key(deputy, "deputy");
    }

    UUID chosenAppointment() {
        return key(appointment, "appointment");
    }

    @Nullable
    LocalDateTime time() {
        return Fields.time(at, "at");
    }

    private static UUID key(String sent, String field) {
        return Keys.find(sent).orElseThrow(() -> new InvalidException(List.of(new Fault(field, "required", ""))));
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = Fields.text(member);
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = Fields.text(deputy);
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = Fields.text(at);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = Fields.text(place);
    }

    public String getAppointment() {
        return appointment;
    }

    public void setAppointment(String appointment) {
        this.appointment = Fields.text(appointment);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Fields.text(reason);
    }
}
