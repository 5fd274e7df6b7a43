// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

/** The facts of a project while they stand in a form. */
public final class Facts {
    static final Project NONE = new Project(
            new UUID(0, 0),
            "",
            "",
            "",
            LegalForm.UNDECIDED,
            WorkForm.FULL_TIME,
            Phase.ACCESS,
            new UUID(0, 0),
            "",
            null,
            Instant.EPOCH,
            null,
            null,
            null,
            null);

    private String title = "";
    private String industry = "";
    private LegalForm legalForm = LegalForm.UNDECIDED;
    private WorkForm workForm = WorkForm.FULL_TIME;
    private String adviser = "";
    private String startedOn = "";
    private String reportedOn = "";

    static Facts of(Project project) {
        var facts = new Facts();
        facts.title = project.title();
        facts.industry = project.industry();
        facts.legalForm = project.legalForm();
        facts.workForm = project.workForm();
        facts.adviser = project.adviserId().toString();
        facts.startedOn = Fields.shown(project.startedOn());
        facts.reportedOn = Fields.shown(project.reportedOn());
        return facts;
    }

    ProjectChange toChange() {
        return new ProjectChange(
                title,
                industry,
                legalForm,
                workForm,
                adviserKey(),
                Fields.date(startedOn, "startedOn"),
                Fields.date(reportedOn, "reportedOn"));
    }

    private UUID adviserKey() {
        try {
            return UUID.fromString(adviser);
        } catch (IllegalArgumentException e) {
            throw new InvalidException(List.of(new Fault("adviser", "wrong", "")));
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Fields.text(title);
    }

    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = Fields.text(industry);
    }

    public LegalForm getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(LegalForm legalForm) {
        this.legalForm = legalForm;
    }

    public WorkForm getWorkForm() {
        return workForm;
    }

    public void setWorkForm(WorkForm workForm) {
        this.workForm = workForm;
    }

    public String getAdviser() {
        return adviser;
    }

    public void setAdviser(String adviser) {
        this.adviser = Fields.text(adviser);
    }

    public String getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(String startedOn) {
        this.startedOn = Fields.text(startedOn);
    }

    public String getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(String reportedOn) {
        this.reportedOn = Fields.text(reportedOn);
    }
}
