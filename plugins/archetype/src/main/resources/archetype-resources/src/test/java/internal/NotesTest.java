// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.store.Store;

@DisplayName("A note")
class NotesTest {
    private final Notes notes = new Notes(new NoStore(), Clock.systemUTC());

    @Test
    @DisplayName("is refused without a text, before the store is asked")
    void needsText() {
        assertThatThrownBy(() -> notes.write("  "))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(InvalidException.Fault::field)
                                .containsExactly("text"));
    }

    @Test
    @DisplayName("is refused where it is longer than its column")
    void hasALimit() {
        var text = "x".repeat(Note.TEXT_MAX + 1);
        assertThatThrownBy(() -> notes.write(text)).isInstanceOf(InvalidException.class);
    }

    /** Fails when it is asked. */
    private static final class NoStore implements Store {
        @Override
        public <T> T read(Function<EntityManager, T> work) {
            throw new IllegalStateException("nothing is stored here");
        }

        @Override
        public <T> T write(Function<EntityManager, T> work) {
            throw new IllegalStateException("nothing is stored here");
        }
    }
}
