// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnernetz.founderguide.internal.aftercare.Talk;
import org.partnernetz.founderguide.internal.law.Craft;
import org.partnernetz.founderguide.internal.project.LegalForm;
import org.partnernetz.founderguide.internal.project.Municipality;
import org.partnernetz.founderguide.internal.project.Phase;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.ProjectChange;
import org.partnernetz.founderguide.internal.project.WorkForm;
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
            WorkForm.UNDECIDED,
            "",
            Craft.NONE,
            Phase.ACCESS,
            new UUID(0, 0),
            "",
            List.of(),
            null,
            null,
            Instant.EPOCH,
            null,
            null,
            null,
            null);

    private String title = "";
    private String industry = "";
    private LegalForm legalForm = LegalForm.UNDECIDED;
    private WorkForm workForm = WorkForm.UNDECIDED;
    private String ags = "";
    private Craft.Annex annex = Craft.Annex.NONE;
    private String trade = "";
    private Craft.Route route = Craft.Route.UNDECIDED;
    private String adviser = "";
    private String startedOn = "";
    private String reportedOn = "";

    static Facts of(Project project) {
        var facts = new Facts();
        facts.title = project.title();
        facts.industry = project.industry();
        facts.legalForm = project.legalForm();
        facts.workForm = project.workForm();
        facts.ags = project.ags();
        facts.annex = project.craft().annex();
        facts.trade = project.craft().trade() == 0
                ? ""
                : String.valueOf(project.craft().trade());
        facts.route = project.craft().route();
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
                ags,
                new Craft(annex, tradeNumber(), route),
                key(adviser, "adviser"),
                Fields.date(startedOn, "startedOn"),
                Fields.date(reportedOn, "reportedOn"));
    }

    private static UUID key(String sent, String field) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            throw new InvalidException(List.of(new Fault(field, "wrong", "")));
        }
    }

    private int tradeNumber() {
        try {
            return trade.isEmpty() ? 0 : Integer.parseInt(trade);
        } catch (NumberFormatException e) {
            throw new InvalidException(List.of(new Fault("trade", "not-a-number", "")));
        }
    }

    public List<Craft.Annex> getAnnexes() {
        return List.of(Craft.Annex.values());
    }

    public List<Craft.Route> getRoutes() {
        return List.of(Craft.Route.values());
    }

    public List<LegalForm> getLegalForms() {
        return List.of(LegalForm.values());
    }

    public List<WorkForm> getWorkForms() {
        return List.of(WorkForm.values());
    }

    public int getTitleMax() {
        return Project.TITLE_MAX;
    }

    public int getNoteMax() {
        return Talk.NOTE_MAX;
    }

    public int getIndustryMax() {
        return Project.INDUSTRY_MAX;
    }

    /** The municipalities to choose from; one of another state that is there already stays there. */
    public List<Municipality> getMunicipalities() {
        var known = Municipality.ALL.stream().anyMatch(one -> one.ags().equals(ags));
        return known || ags.isEmpty()
                ? Municipality.ALL
                : Stream.concat(Stream.of(new Municipality(ags, ags)), Municipality.ALL.stream())
                        .toList();
    }

    /** The numbers of the trades of Anlage A. */
    public List<String> getTrades() {
        return IntStream.rangeClosed(1, Craft.TRADES).mapToObj(String::valueOf).toList();
    }

    public String getAgs() {
        return ags;
    }

    public void setAgs(String ags) {
        this.ags = Fields.text(ags);
    }

    public Craft.Annex getAnnex() {
        return annex;
    }

    public void setAnnex(Craft.Annex annex) {
        this.annex = annex;
    }

    public String getTrade() {
        return trade;
    }

    public void setTrade(String trade) {
        this.trade = Fields.text(trade);
    }

    public Craft.Route getRoute() {
        return route;
    }

    public void setRoute(Craft.Route route) {
        this.route = route;
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
