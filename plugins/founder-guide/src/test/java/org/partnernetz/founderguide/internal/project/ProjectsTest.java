// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.testkit.plugin.TestPlatform.may;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
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
        assertThat(projects.close(PROJECT, Result.FOUNDED).closedOn()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThatThrownBy(() -> projects.close(PROJECT, Result.FOUNDED)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("is not there to be closed for those who may not advise")
    void needsPermission(TestPlatform platform) {
        var projects = platform.as(Role.MEMBER, may()).get(Projects.class);
        assertThatThrownBy(() -> projects.close(PROJECT, Result.FOUNDED)).isInstanceOf(NotFoundException.class);
    }
}
