// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.privacy.PersonalRecord;
import org.partnernetz.privacy.PersonalRecord.Field;
import org.partnernetz.privacy.Privacy.Holding;
import org.partnernetz.web.look.Times;
import org.partnernetz.web.look.Words;

@DisplayName("What is stored about me")
class WordedTest {
    private static final Instant SINCE = Instant.parse("2026-11-22T18:16:03.350677Z");

    private final Words words = Words.of(Locale.GERMAN);
    private final Times times = new Times(words, SINCE);

    @Test
    @DisplayName("by the core is told in words and with times as people read them")
    void core() {
        var membership = PersonalRecord.of("membership")
                .with("roles", "MEMBER, MODERATOR")
                .with("since", SINCE);

        assertThat(worded("", membership))
                .containsExactly(new Field("Rollen", "Mitglied, Moderation"), new Field("Seit", times.exact(SINCE)));
    }

    @Test
    @DisplayName("by a plugin keeps the plugin's words")
    void plugin() {
        var project = PersonalRecord.of("Vorhaben").with("roles", "MEMBER").with("Beginn", SINCE);

        assertThat(worded("founder-guide", project))
                .containsExactly(new Field("roles", "MEMBER"), new Field("Beginn", times.exact(SINCE)));
    }

    @Test
    @DisplayName("as text is left alone though it begins like a point in time")
    void text() {
        var post = PersonalRecord.of("post")
                .with("text", "2026-11-22T18:16:03Z war es")
                .with("title", "");

        assertThat(worded("", post)).extracting(Field::value).containsExactly("2026-11-22T18:16:03Z war es", "");
    }

    private List<Field> worded(String source, PersonalRecord told) {
        var holding = new Holding(source, "", "", List.of(told), true);
        return Worded.of(0, holding, words, times).records().get(0).fields();
    }
}
