// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.draft.Drafts;
import org.partnernetz.draft.Drafts.Draft;
import org.partnernetz.form.Form;
import org.partnernetz.form.Lines;
import org.partnernetz.founderguide.internal.aftercare.Aftercare;
import org.partnernetz.founderguide.internal.aftercare.Aftercare.Held;
import org.partnernetz.founderguide.internal.aftercare.Talk;
import org.partnernetz.founderguide.internal.appointment.Appointment;
import org.partnernetz.founderguide.internal.appointment.Appointments;
import org.partnernetz.founderguide.internal.dossier.Overview;
import org.partnernetz.founderguide.internal.project.CaseTeam;
import org.partnernetz.founderguide.internal.project.CaseTeams;
import org.partnernetz.founderguide.internal.project.CaseTeams.Person;
import org.partnernetz.founderguide.internal.project.Founders;
import org.partnernetz.founderguide.internal.project.Founders.FounderEmail;
import org.partnernetz.founderguide.internal.project.Founders.Invited;
import org.partnernetz.founderguide.internal.project.Founders.NewFounder;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Municipality;
import org.partnernetz.founderguide.internal.project.ProjectState;
import org.partnernetz.founderguide.internal.project.Projects.Closing;
import org.partnernetz.founderguide.internal.project.Result;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.store.Keys;
import org.partnernetz.text.Clean;
import org.partnernetz.workflow.Moves;
import org.partnernetz.workflow.Wanted;

/** One project: what comes next, what is known, and who works on it. */
@PluginPage("project")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = ProjectPage.class, scope = ServiceScope.PROTOTYPE)
public final class ProjectPage extends ProjectTab {
    @Reference
    Overview overview;

    @Reference
    Aftercare aftercare;

    @Reference
    Founders founders;

    @Reference
    CaseTeams teams;

    @Reference
    Appointments appointments;

    @Reference
    Drafts drafts;

    @Reference
    PluginWords words;

    public final Form<Appointment> appointment = Form.of(Appointment.class);
    public final Form<HeldTalk> talk = Form.of(HeldTalk.class);
    public final Form<FounderEmail> founder = Form.of(FounderEmail.class);
    public Form<NewFounder> invitation = Form.of(NewFounder.class);
    public ProjectState state;
    public String municipality;
    public Moves moves;
    public CaseTeam team;

    /** The invitation that was just made; null on every other request. */
    public @Nullable Invited invited;

    /** The earliest first. */
    public List<Appointment> planned = List.of();

    /** Talks after the start; none before it. */
    public List<Talk> talks = List.of();

    /** What was kept when the page was opened, null for nothing. */
    public @Nullable Draft draft;

    /** The member who was picked for the team, by key. */
    public String member = "";

    @Override
    protected void loaded(Place place) {
        state = overview.state(getItem());
        municipality = Municipality.name(getItem().ags());
        moves = projects.moves(getKey());
        team = teams.of(getKey());
        planned = appointments.of(getKey());
        talks = aftercare.of(getKey());
        talks.stream()
                .filter(next -> !next.isHeld())
                .findFirst()
                .ifPresent(next -> talk.set("months", String.valueOf(next.months())));
        draft = drafts.at(getDraftPlace()).orElse(null);
        talk.set("note", draft == null ? "" : draft.text());
    }

    /** Takes a step to another phase. */
    public String move(Wanted wanted) {
        projects.move(getKey(), wanted);
        return here("moved");
    }

    public String closeFounded() {
        projects.close(getKey(), new Closing(Result.FOUNDED));
        return here("closed");
    }

    public String closeAbandoned() {
        projects.close(getKey(), new Closing(Result.ABANDONED));
        return here("closed");
    }

    public String held() {
        var said = talk.read();
        aftercare.held(getKey(), said.months(), new Held(said.heldOn(), said.note()));
        drafts.discard(getDraftPlace());
        return here("held");
    }

    /** Gives the project to the advice-seeker with the e-mail address of the form. */
    public String link() {
        founders.link(getKey(), founder.read());
        return here("linked");
    }

    public String unlink() {
        founders.unlink(getKey());
        return here("unlinked");
    }

    /** Shows the code, which is told only now. */
    public void invite() {
        invited = founders.invite(getKey(), invitation.read()).item();
        invitation = Form.of(NewFounder.class);
    }

    public String handOver() {
        teams.handOver(getKey(), new Person(chosen()));
        return here("saved");
    }

    public String addDeputy() {
        teams.add(getKey(), chosen());
        return here("saved");
    }

    public String removeDeputy(UUID person) {
        teams.remove(getKey(), person);
        return here("saved");
    }

    public String arrange() {
        appointments.add(getKey(), appointment.read());
        return here("saved");
    }

    public String callOff(UUID planned) {
        appointments.remove(getKey(), planned);
        return here("saved");
    }

    private UUID chosen() {
        var typed = Clean.line(member);
        return Keys.find(typed)
                .orElseThrow(() -> InvalidException.of("member", typed.isEmpty() ? "required" : "not-a-person"));
    }

    /** Where that is filled in which a step lacks. */
    public Map<String, String> getLinks() {
        var facts = addresses.page("facts", getKey());
        return Map.of(
                "industry-open", facts,
                "legal-form-open", facts,
                "start-open", facts,
                "report-open", facts,
                "chapters-open", addresses.page("plan", getKey()),
                "figures-open", addresses.page("figures", getKey()));
    }

    /** The months after which talks are held, with their words. */
    public Map<Integer, String> months(Locale language) {
        var months = new TreeMap<Integer, String>();
        talks.forEach(one -> months.put(one.months(), words.say(language, "aftercare.months", one.months())));
        return months;
    }

    /** A talk that was held. */
    public record HeldTalk(
            int months,
            LocalDate heldOn,
            @Size(max = Talk.NOTE_MAX) @Lines String note) {}
}
