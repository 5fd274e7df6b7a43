// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnernetz.testkit.plugin.TestPlatform.may;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.appointment.Appointment;
import org.partnernetz.founderguide.internal.appointment.Appointments;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.plugin.Actor;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;

@PluginTest
@DisplayName("A founding project")
class ProjectsTest {
    private static final UUID PROJECT = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @BeforeEach
    void open(TestPlatform platform) throws SQLException {
        platform.sql("""
                insert into ${schema}.founding_project
                  (id, organisation_id, code, title, industry, legal_form, work_form, phase, adviser_id, founder_id,
                   opened_at, version)
                values ('00000000-0000-7000-8000-000000000001', ${organisation}, 'ABCDEFGH', 'Café', '', 'UNDECIDED',
                  'FULL_TIME', 'ACCESS', ${person}, ${another}, now(), 0)""");
    }

    @Test
    @DisplayName("is seen by its team, its founder and those who lead, and by nobody else")
    void isSeenInside(TestPlatform platform) {
        assertThat(titles(platform.as(Role.MEMBER))).containsExactly("Café");
        assertThat(titles(platform.as(Role.CLIENT))).containsExactly("Café");
        assertThat(titles(platform.colleague(Role.MEMBER, may(May.ADVISE, May.LEAD))))
                .containsExactly("Café");
        assertThat(titles(platform.colleague(Role.MEMBER, may(May.ADVISE)))).isEmpty();
        assertThat(titles(platform.as(Role.GUEST))).isEmpty();
        assertThat(titles(platform.elsewhere(Role.MEMBER))).isEmpty();
    }

    private static List<String> titles(Actor actor) {
        return actor.get(Projects.class).list(new PageRequest(null, 10)).items().stream()
                .map(Project::title)
                .toList();
    }

    @Test
    @DisplayName("is closed by those who advise, on the day of the clock, and stays so")
    void isClosed(TestPlatform platform) {
        platform.clock().set(Instant.parse("2026-12-31T23:30:00Z"));
        var projects = platform.as(Role.MEMBER, may(May.ADVISE)).get(Projects.class);
        assertThat(projects.close(PROJECT, new Projects.Closing(Result.FOUNDED)).closedOn())
                .isEqualTo(LocalDate.of(2027, 1, 1));
        assertThatThrownBy(() -> projects.close(PROJECT, new Projects.Closing(Result.FOUNDED)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("is not there to be closed for those who may not advise")
    void needsPermission(TestPlatform platform) {
        var projects = platform.as(Role.MEMBER, may()).get(Projects.class);
        assertThatThrownBy(() -> projects.close(PROJECT, new Projects.Closing(Result.FOUNDED)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("stays in its phase once advice has ended, and offers no step any more")
    void staysWhenClosed(TestPlatform platform) {
        var projects = platform.as(Role.MEMBER, may(May.ADVISE)).get(Projects.class);
        assertThat(projects.moves(PROJECT).getAll()).hasSize(1);
        projects.close(PROJECT, new Projects.Closing(Result.ABANDONED));
        assertThat(projects.moves(PROJECT).getAll()).isEmpty();
        assertThatThrownBy(() -> projects.advance(PROJECT)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("goes on and back by its responsible adviser, and by a deputy only on")
    void goesOnAndBack(TestPlatform platform) throws SQLException {
        var responsible = platform.as(Role.MEMBER, may(May.ADVISE)).get(Projects.class);
        assertThat(responsible.advance(PROJECT).phase()).isEqualTo(Phase.ORIENTATION);
        assertThat(responsible
                        .takeBack(PROJECT, new Projects.TakingBack("Zu früh"))
                        .phase())
                .isEqualTo(Phase.ACCESS);
        assertThatThrownBy(() -> responsible.takeBack(PROJECT, new Projects.TakingBack("Noch früher")))
                .isInstanceOf(ConflictException.class);
        platform.as(Role.CLIENT)
                .get(Projects.class)
                .moves(PROJECT)
                .getAll()
                .forEach(move -> assertThat(move).isNull());

        var deputy = platform.colleague(Role.MEMBER, may(May.ADVISE));
        platform.sql("update ${schema}.founding_project set deputies = array['" + deputy.person() + "'::uuid]");
        assertThat(deputy.get(Projects.class).advance(PROJECT).phase()).isEqualTo(Phase.ORIENTATION);
        assertThatThrownBy(() -> deputy.get(Projects.class).takeBack(PROJECT, new Projects.TakingBack("Zu früh")))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName("is opened with its first talk, as its form reads it")
    void isOpened(TestPlatform platform) {
        var form = Form.of(NewProject.class);
        form.set("title", "Rösterei");
        form.set("workForm", "PART_TIME");
        form.set("firstTalkAt", "2027-03-05T09:30");
        form.set("firstTalkPlace", "Saarbrücken");
        var adviser = platform.as(Role.MEMBER, may(May.ADVISE));
        var opened = adviser.get(Projects.class).open(form.read()).item();
        assertThat(opened.title()).isEqualTo("Rösterei");
        assertThat(adviser.get(Appointments.class).of(opened.id()))
                .extracting(Appointment::startsAt)
                .containsExactly(Instant.parse("2027-03-05T08:30:00Z"));
    }

    @Test
    @DisplayName("is found by what its list is asked for")
    void isListed(TestPlatform platform) {
        var projects = platform.as(Role.MEMBER).get(Projects.class);
        assertThat(projects.list(new ListQuery(Map.of("search", "cafe", "phase", "ACCESS")))
                        .items())
                .hasSize(1);
        assertThat(projects.list(new ListQuery(Map.of("phase", "START"))).items())
                .isEmpty();
        assertThat(projects.list(new ListQuery(Map.of("search", "rösterei"))).items())
                .isEmpty();
    }

    @Test
    @DisplayName("takes facts as its form has them: of crafts, only what goes together")
    void takesFacts(TestPlatform platform) {
        var projects = platform.as(Role.MEMBER, may(May.ADVISE)).get(Projects.class);
        var form = Form.of(ProjectFacts.class).filled(ProjectFacts.of(projects.get(PROJECT)));
        form.set("ags", "10041100");
        form.set("craft.annex", "A");
        assertThatThrownBy(form::read)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidException.class))
                .extracting(InvalidException::faults)
                .asInstanceOf(InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("craft.trade", "craft"));
        form.set("craft.trade", "1");
        form.set("reportedOn", "2999-01-01");
        assertThatThrownBy(() -> projects.change(PROJECT, form.read())).isInstanceOf(InvalidException.class);
        form.set("reportedOn", "");
        assertThat(projects.change(PROJECT, form.read()).craft().trade()).isEqualTo(1);
        assertThat(projects.get(PROJECT).ags()).isEqualTo("10041100");
    }
}
