// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.type.Type;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text that a plugin stores")
class StoredTextTest {
    private static final String[] NAMES = {"note", "count", "body"};

    private static final Object ID = 1;

    private final StoredText texts = new StoredText();

    @Test
    @DisplayName("loses what turns its direction, when it is new and when it changes")
    void losesTurns() {
        var fresh = new Object[] {"1\u202e23", 4, null};
        var changed = new Object[] {"a", 4, "b\u2066\u0000"};
        assertThat(texts.onPersist("", ID, fresh, NAMES, new Type[NAMES.length]))
                .isTrue();
        assertThat(texts.onFlushDirty("", ID, changed, fresh, NAMES, new Type[NAMES.length]))
                .isTrue();
        assertThat(fresh).containsExactly("123", 4, null);
        assertThat(changed).containsExactly("a", 4, "b");
    }

    @Test
    @DisplayName("is left alone otherwise")
    void leavesTheRest() {
        var state = new Object[] {"می\u200cخواهم\r\n", 4, null};
        assertThat(texts.onPersist("", ID, state, NAMES, new Type[NAMES.length]))
                .isFalse();
        assertThat(state).containsExactly("می\u200cخواهم\r\n", 4, null);
    }
}
