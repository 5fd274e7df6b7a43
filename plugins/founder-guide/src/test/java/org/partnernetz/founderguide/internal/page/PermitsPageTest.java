// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.testkit.plugin.TestPlatform.may;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.founderguide.internal.check.PermitTask;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.founderguide.internal.project.Result;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.plugin.spi.LoadedPage.Place;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.plugin.Actor;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;

@PluginTest
@DisplayName("The page of the registrations")
class PermitsPageTest {
    private static final UUID PROJECT = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private Actor adviser;

    @BeforeEach
    void open(TestPlatform platform) throws SQLException {
        platform.clock().set(Instant.parse("2026-11-30T10:00:00Z"));
        platform.sql("""
                insert into ${schema}.founding_project
                  (id, organisation_id, code, title, industry, legal_form, work_form, phase, adviser_id, opened_at,
                   version)
                values ('00000000-0000-7000-8000-000000000001', ${organisation}, 'ABCDEFGH', 'Café', '', 'SOLE_TRADER',
                  'FULL_TIME', 'ACCESS', ${person}, now(), 0)""");
        adviser = platform.as(Role.MEMBER, may(May.ADVISE));
    }

    private PermitsPage page() {
        var page = adviser.get(PermitsPage.class);
        page.load(new Place(PROJECT.toString(), ListQuery.all()));
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    @DisplayName("names no day and nothing late without a first day of business, but when each has to be reported")
    void namesNoDay(String language) {
        var page = page();
        var words = adviser.get(PluginWords.class);

        assertThat(page.getItem().startedOn()).isNull();
        assertThat(page.tasks).hasSize(3).allSatisfy(task -> {
            assertThat(task.due()).isNull();
            assertThat(task.late()).isFalse();
            var key = "duty.undated." + task.permit().within();
            assertThat(words.say(Locale.forLanguageTag(language), key))
                    .isNotBlank()
                    .doesNotContain(key);
        });
    }

    @Test
    @DisplayName("ticks off in the row itself, today unless another day was typed, and opens again")
    void ticks() {
        assertThat(page().tick("trade")).endsWith("/permits/" + PROJECT + "?done=ticked");
        assertThat(page().tasks).extracting(PermitTask::doneOn).containsExactly(TODAY, null, null);
        var page = page();
        page.days.put("trade", "12.11.2026");
        page.tick("trade");
        assertThat(page().tasks).extracting(PermitTask::doneOn).containsExactly(TODAY.minusDays(18), null, null);

        assertThat(page().reopen("trade")).endsWith("?done=reopened");
        assertThat(page().tasks).extracting(PermitTask::doneOn).containsOnlyNulls();
    }

    @Test
    @DisplayName("tells in its row that a day is still to come, or is none")
    void tellsFaults() {
        var page = page();
        for (var typed : List.of("2026-12-01T", "1.12.2099", "")) {
            page.days.put("tax", typed);
            assertThatThrownBy(() -> page.tick("tax"))
                    .isInstanceOfSatisfying(
                            InvalidException.class,
                            e -> assertThat(e.faults()).extracting(Fault::field).containsExactly("doneOn-tax"));
        }
        assertThat(page().tasks).extracting(PermitTask::doneOn).containsOnlyNulls();
    }

    @Test
    @DisplayName("knows no other task, and changes nothing once the advice has ended")
    void refuses() {
        var page = page();
        page.days.put("pub", "12.11.2026");
        assertThatThrownBy(() -> page.tick("pub")).isInstanceOf(NotFoundException.class);
        page().tick("trade");
        adviser.get(Projects.class).close(PROJECT, new Projects.Closing(Result.FOUNDED));

        assertThatThrownBy(() -> page().tick("tax")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> page().reopen("trade")).isInstanceOf(ConflictException.class);
        assertThat(page().tasks).extracting(PermitTask::doneOn).containsExactly(TODAY, null, null);
    }
}
