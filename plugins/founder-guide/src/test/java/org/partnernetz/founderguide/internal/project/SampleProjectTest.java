// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.IndicatorUnavailableException;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;
import org.partnernetz.text.Markdown;
import org.partnernetz.time.NetworkDays;

@PluginTest
@DisplayName("The project of the demo")
class SampleProjectTest {
    private static final Instant TALK = Instant.parse("2030-01-07T09:00:00Z");

    @Test
    @DisplayName("is its founder's, is added once, and goes without a trace, while others stay")
    void isAddedAndRemoved(TestPlatform platform) throws IndicatorUnavailableException {
        platform.with(Markdown.class, text -> text);
        var founder = platform.as(Role.CLIENT);
        var adviser = platform.as(Role.MEMBER);
        var draft = new NewProject("Schneiderei", null, WorkForm.PART_TIME, null, TALK, "Büro");
        adviser.get(Projects.class).open(draft);
        adviser.get(SampleProject.class).add(founder.person());
        adviser.get(SampleProject.class).add(founder.person());

        var projects = adviser.get(Projects.class);
        assertThat(projects.list(PageRequest.first()).items()).hasSize(2);
        var own = founder.get(Projects.class).list(PageRequest.first()).items();
        assertThat(own).hasSize(1);
        assertThat(founder.get(Chapters.class).of(own.get(0).id()))
                .filteredOn(chapter -> chapter.state() == ChapterState.DONE)
                .hasSize(2);

        platform.platform().get(SampleProject.class).remove(founder.person());
        assertThat(projects.list(PageRequest.first()).items())
                .extracting(Project::title)
                .containsExactly("Schneiderei");
        var opened = LocalDate.ofInstant(own.get(0).openedAt(), NetworkDays.ZONE);
        var year = ReportingPeriod.containing(opened, ReportingPeriod.Length.YEAR);
        var counted = adviser.get(ProjectFigures.class).indicators().get("phase-access");
        assertThat(counted.over(year)).isEqualTo(Indicator.count(1));
    }
}
