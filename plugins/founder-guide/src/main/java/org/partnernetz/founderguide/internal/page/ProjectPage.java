// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.draft.Drafts;
import org.partnernetz.draft.Drafts.Draft;
import org.partnernetz.founderguide.internal.aftercare.Talk;
import org.partnernetz.founderguide.internal.appointment.Appointment;
import org.partnernetz.founderguide.internal.appointment.Appointments;
import org.partnernetz.founderguide.internal.dossier.Overview;
import org.partnernetz.founderguide.internal.project.CaseTeam;
import org.partnernetz.founderguide.internal.project.CaseTeam.Mate;
import org.partnernetz.founderguide.internal.project.CaseTeams;
import org.partnernetz.founderguide.internal.project.Founders;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.ProjectState;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.founderguide.internal.project.Result;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.store.Keys;

/** One project: its phases, its facts, and the chapters of its plan. */
@PluginPage("project")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = ProjectPage.class, scope = ServiceScope.PROTOTYPE)
public final class ProjectPage implements LoadedPage {
    private final Projects projects;
    private final Overview overview;
    private final Founders founders;
    private final CaseTeams teams;
    private final Appointments appointments;
    private final Drafts drafts;
    private final PluginAddresses addresses;

    private Project project = Facts.NONE;
    private Facts facts = new Facts();
    private ProjectState state = ProjectState.CONTACT;
    private List<Talk> talks = List.of();
    private int months = Talk.MONTHS.get(0);
    private String heldOn = "";
    private String note = "";
    private @Nullable Draft draft;
    private String email = "";
    private final ProjectForms forms = new ProjectForms();
    private CaseTeam team = new CaseTeam(new Mate(Keys.NONE, ""), List.of(), false);
    private List<Appointment> planned = List.of();

    @Activate
    public ProjectPage(
            @Reference Projects projects,
            @Reference Overview overview,
            @Reference Founders founders,
            @Reference CaseTeams teams,
            @Reference Appointments appointments,
            @Reference Drafts drafts,
            @Reference PluginAddresses addresses) {
        this.projects = projects;
        this.overview = overview;
        this.founders = founders;
        this.teams = teams;
        this.appointments = appointments;
        this.drafts = drafts;
        this.addresses = addresses;
    }

    @Override
    public void load(Place place) {
        project = projects.get(Keys.of(place.item()));
        facts = Facts.of(project);
        state = overview.state(project);
        talks = overview.talks(project.id());
        team = teams.of(project.id());
        planned = appointments.of(project.id());
        draft = drafts.at(getDraftPlace()).orElse(null);
        note = draft == null ? "" : draft.text();
    }

    /** Keeps the facts of the form. */
    public String save() {
        projects.change(project.id(), facts.toChange());
        return here("saved");
    }

    /** Goes on to the next phase, with the facts as they were last saved. */
    public String advance() {
        projects.advance(project.id());
        return here("advanced");
    }

    public String closeFounded() {
        projects.close(project.id(), Result.FOUNDED);
        return here("closed");
    }

    public String closeAbandoned() {
        projects.close(project.id(), Result.ABANDONED);
        return here("closed");
    }

    /** Writes down that the chosen talk was held. */
    public String held() {
        var day = Fields.date(heldOn, "heldOn");
        if (day == null) {
            throw new InvalidException(List.of(new Fault("heldOn", "required", "")));
        }
        overview.held(project.id(), months, day, note);
        drafts.discard(getDraftPlace());
        return here("held");
    }

    /** Gives the project to the advice-seeker with the e-mail address of the form. */
    public String link() {
        founders.link(project.id(), email);
        return here("linked");
    }

    /** Takes it back. */
    public String unlink() {
        founders.unlink(project.id());
        return here("unlinked");
    }

    /** Invites the founder with the e-mail address of the form. */
    public String invite() {
        founders.invite(project.id(), email);
        return here("invited");
    }

    /** Goes back to the phase before. */
    public String takeBack() {
        projects.takeBack(project.id(), forms.getReason());
        return here("takenBack");
    }

    /** Makes the chosen member responsible. */
    public String handOver() {
        teams.handOver(project.id(), forms.chosen());
        return here("saved");
    }

    /** Lets the chosen member work on the project. */
    public String addDeputy() {
        teams.add(project.id(), forms.chosen());
        return here("saved");
    }

    /** Takes the chosen deputy out. */
    public String removeDeputy() {
        teams.remove(project.id(), forms.chosenDeputy());
        return here("saved");
    }

    /** Arranges an appointment. */
    public String arrange() {
        appointments.add(project.id(), forms.time(), forms.getPlace());
        return here("saved");
    }

    /** Takes the chosen appointment out. */
    public String callOff() {
        appointments.remove(project.id(), forms.chosenAppointment());
        return here("saved");
    }

    private String here(String done) {
        return addresses.page("project", project.id()) + "?done=" + done;
    }

    /** Where the platform keeps the note of a talk while it is typed. */
    public String getDraftPlace() {
        return "plugin:founder-guide:talk." + project.id();
    }

    /** What was kept when the page was opened, null for nothing. */
    public @Nullable Draft getDraft() {
        return draft;
    }

    public Project getProject() {
        return project;
    }

    /** What is sent about team, appointments and phase. */
    public ProjectForms getForms() {
        return forms;
    }

    public CaseTeam getTeam() {
        return team;
    }

    /** Appointments, the earliest first. */
    public List<Appointment> getPlanned() {
        return planned;
    }

    public boolean isInvitable() {
        return founders.mayInvite();
    }

    public boolean isFirst() {
        return project.phase().previous().isEmpty();
    }

    public Facts getFacts() {
        return facts;
    }

    public ProjectState getState() {
        return state;
    }

    /** Talks after the start; none before it. */
    public List<Talk> getTalks() {
        return talks;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = Fields.text(email);
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public String getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(String heldOn) {
        this.heldOn = Fields.text(heldOn);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Fields.text(note);
    }

    public boolean isLast() {
        return project.phase().next().isEmpty();
    }
}
