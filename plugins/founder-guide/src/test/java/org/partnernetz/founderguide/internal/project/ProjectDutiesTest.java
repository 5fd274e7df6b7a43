// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.member.spi.Responsibilities.Responsibility;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;

@PluginTest
@DisplayName("The projects of an adviser who leaves")
class ProjectDutiesTest {
    private static final UUID CLOSED = UUID.fromString("00000000-0000-7000-8000-000000000002");

    @BeforeEach
    void projects(TestPlatform platform) throws SQLException {
        platform.sql("""
                insert into ${schema}.founding_project
                  (id, organisation_id, code, title, industry, legal_form, work_form, phase, adviser_id, opened_at,
                   version)
                values ('00000000-0000-7000-8000-000000000001', ${organisation}, 'ABCDEFGH', 'Café', '', 'UNDECIDED',
                  'FULL_TIME', 'ACCESS', ${person}, now(), 0),
                 ('00000000-0000-7000-8000-000000000002', ${organisation}, 'ABCDEFGJ', 'Bar', '', 'UNDECIDED',
                  'FULL_TIME', 'ACCESS', ${person}, now(), 0)""");
    }

    @Test
    @DisplayName("are told while they are open, and go to the successor")
    void goToTheSuccessor(TestPlatform platform) {
        var leaving = platform.as(Role.MEMBER);
        var staying = platform.colleague(Role.MEMBER);
        leaving.get(Projects.class).close(CLOSED, new Projects.Closing(Result.ABANDONED));
        var duties = platform.platform().get(ProjectDuties.class);

        assertThat(duties.of(leaving.person()))
                .containsExactly(new Responsibility("ABCDEFGH: Café", "project/00000000-0000-7000-8000-000000000001"));
        duties.handOver(leaving.person(), staying.person());

        assertThat(duties.of(leaving.person())).isEmpty();
        assertThat(staying.get(Projects.class)
                        .get(UUID.fromString("00000000-0000-7000-8000-000000000001"))
                        .adviserId())
                .isEqualTo(staying.person().value());
    }
}
