// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.testkit.Unasked;

@DisplayName("A note")
class NotesTest {
    private final Notes notes = new Notes(Unasked.of(Store.class), Unasked.of(TenantContext.class), Clock.systemUTC());

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
}
