// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.form.Form;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;

@PluginTest
@DisplayName("A note")
class NotesTest {
    private final Form<NewNote> form = Form.of(NewNote.class);

    @Test
    @DisplayName("is what was typed, cleaned")
    void isTyped() {
        form.set("text", " Tomaten\u0000 ");
        assertThat(form.read()).isEqualTo(new NewNote("Tomaten"));
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"0, required", "401, too-long"})
    @DisplayName("is refused without a text, and where it is longer than its column")
    void hasLimits(int length, String code) {
        form.set("text", "x".repeat(length));
        assertThatThrownBy(form::read)
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(InvalidException.Fault::field, InvalidException.Fault::code)
                                .containsExactly(tuple("text", code)));
    }

    @Test
    @DisplayName("is read by the organisation, the newest first")
    void isRead(TestPlatform platform) {
        platform.as(Role.MEMBER).get(Notes.class).write(new NewNote("first"));
        platform.clock().pass(Duration.ofMinutes(1));
        platform.as(Role.MEMBER).get(Notes.class).write(new NewNote("second"));
        assertThat(platform.colleague(Role.MEMBER).get(Notes.class).newest(10))
                .extracting(Note::text)
                .containsExactly("second", "first");
    }

    @Test
    @DisplayName("is not there for others")
    void staysInside(TestPlatform platform) {
        var note = platform.as(Role.MEMBER).get(Notes.class).write(new NewNote("for us"));
        var elsewhere = platform.elsewhere(Role.MEMBER).get(Notes.class);
        assertThatThrownBy(() -> elsewhere.get(note.id())).isInstanceOf(NotFoundException.class);
        assertThat(platform.as(Role.GUEST).get(Notes.class).newest(10)).isEmpty();
    }
}
