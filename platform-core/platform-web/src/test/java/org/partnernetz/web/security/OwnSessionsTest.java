// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sessions of one person")
class OwnSessionsTest {
    private static final String ANNA = "anna";
    private static final String BEN = "ben";

    private final OwnSessions sessions = new OwnSessions();

    @Test
    @DisplayName("are twenty at most; with one more the oldest ends, and nobody else's")
    void oldestEnds() {
        sessions.began(BEN, "b");
        fill();

        assertThat(sessions.began(ANNA, "a21")).contains("a1");
        assertThat(sessions.began(ANNA, "a22")).contains("a2");
        assertThat(sessions.began(BEN, "b2")).isEmpty();
    }

    @Test
    @DisplayName("make room when they end, and leave nothing behind")
    void makeRoom() {
        fill();
        sessions.ended(ANNA, "a7");
        assertThat(sessions.began(ANNA, "a21")).isEmpty();
        assertThat(sessions.began(ANNA, "a22")).contains("a1");

        for (var n = 2; n <= OwnSessions.MOST + 2; n++) {
            sessions.ended(ANNA, "a" + n);
        }
        assertThat(sessions.people()).isZero();
    }

    @Test
    @DisplayName("keep their age under another id")
    void keepAge() {
        fill();
        sessions.renamed(ANNA, "a1", "a1 again");
        assertThat(sessions.began(ANNA, "a21")).contains("a1 again");
    }

    private void fill() {
        for (var n = 1; n <= OwnSessions.MOST; n++) {
            assertThat(sessions.began(ANNA, "a" + n)).isEmpty();
        }
    }
}
