// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.founderguide.internal.project.Chapters.NewText;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;

@PluginTest
@DisplayName("A chapter of the plan")
class ChaptersTest {
    private static final UUID PROJECT = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final NewText TEXT = text("Wir rösten selbst.", ChapterState.DRAFT, null);

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
    @DisplayName("is written by the founder and read by the adviser")
    void isShared(TestPlatform platform) {
        var written = platform.as(Role.CLIENT).get(Chapters.class).write(PROJECT, ChapterKind.IDEA, TEXT);
        assertThat(written.text()).isEqualTo("Wir rösten selbst.");
        assertThat(platform.as(Role.MEMBER).get(Chapters.class).of(PROJECT))
                .anyMatch(chapter -> chapter.kind() == ChapterKind.IDEA && chapter.state() == ChapterState.DRAFT);
    }

    @Test
    @DisplayName("is refused to whom has not read what somebody else wrote meanwhile")
    void refusesTheSecond(TestPlatform platform) {
        var founder = platform.as(Role.CLIENT).get(Chapters.class);
        var unread = text("Wir rösten selbst.", ChapterState.DRAFT, Chapter.UNWRITTEN);
        founder.write(PROJECT, ChapterKind.IDEA, unread);
        assertThatThrownBy(() -> platform.as(Role.MEMBER).get(Chapters.class).write(PROJECT, ChapterKind.IDEA, unread))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("of another organisation's project is not there")
    void staysInside(TestPlatform platform) {
        var stranger = platform.elsewhere(Role.MEMBER).get(Chapters.class);
        assertThatThrownBy(() -> stranger.write(PROJECT, ChapterKind.IDEA, TEXT))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("with a text is a draft until it is said to be done, and cannot be done without one")
    void isADraft(TestPlatform platform) {
        var chapters = platform.as(Role.CLIENT).get(Chapters.class);
        assertThat(chapters.write(PROJECT, ChapterKind.IDEA, text("", ChapterState.OPEN, null))
                        .state())
                .isEqualTo(ChapterState.OPEN);
        var written = chapters.write(PROJECT, ChapterKind.IDEA, text("Wir rösten", ChapterState.OPEN, 0));
        assertThat(written.state()).isEqualTo(ChapterState.DRAFT);
        assertThatThrownBy(() -> chapters.write(PROJECT, ChapterKind.OFFER, text(" ", ChapterState.DONE, null)))
                .isInstanceOf(InvalidException.class);
    }

    private static NewText text(String text, ChapterState state, @Nullable Integer version) {
        return new NewText(text, "de", state, version);
    }
}
