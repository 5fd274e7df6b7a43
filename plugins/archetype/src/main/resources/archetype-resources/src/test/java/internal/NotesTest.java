// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;

@PluginTest
@DisplayName("A note")
class NotesTest {

    @Test
    @DisplayName("is refused without a text")
    void needsText(TestPlatform platform) {
        var notes = platform.as(Role.MEMBER).get(Notes.class);
        assertThatThrownBy(() -> notes.write("  "))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(InvalidException.Fault::field)
                                .containsExactly("text"));
    }

    @Test
    @DisplayName("is refused where it is longer than its column")
    void hasALimit(TestPlatform platform) {
        var notes = platform.as(Role.MEMBER).get(Notes.class);
        var text = "x".repeat(Note.TEXT_MAX + 1);
        assertThatThrownBy(() -> notes.write(text)).isInstanceOf(InvalidException.class);
    }

    @Test
    @DisplayName("is read by the organisation, the newest first")
    void isRead(TestPlatform platform) {
        platform.as(Role.MEMBER).get(Notes.class).write("first");
        platform.clock().pass(Duration.ofMinutes(1));
        platform.as(Role.MEMBER).get(Notes.class).write("second");
        assertThat(platform.colleague(Role.MEMBER).get(Notes.class).newest(10))
                .extracting(Note::text)
                .containsExactly("second", "first");
    }

    @Test
    @DisplayName("is not there for others")
    void staysInside(TestPlatform platform) {
        var note = platform.as(Role.MEMBER).get(Notes.class).write("for us");
        var elsewhere = platform.elsewhere(Role.MEMBER).get(Notes.class);
        assertThatThrownBy(() -> elsewhere.get(note.id())).isInstanceOf(NotFoundException.class);
        assertThat(platform.as(Role.GUEST).get(Notes.class).newest(10)).isEmpty();
    }
}
