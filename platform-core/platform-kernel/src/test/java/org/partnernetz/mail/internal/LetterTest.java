// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.mail.Button;
import org.partnernetz.mail.Letter;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.tenant.PersonId;

@DisplayName("A letter")
class LetterTest {
    private static final Letter GOOD =
            Letter.of("invitation", "anna@test.example", "de").about("Betreff").says("Text");

    @Test
    @DisplayName("is good as it stands")
    void good() {
        assertThat(GOOD.check().faults()).isEmpty();
        assertThat(GOOD.leadsTo(Button.open("Weiter", "/join/abc?x=1#y"))
                        .check()
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.example", "a.b+c@sub.b-c.example", "o'neil@test.example", "anna@käse.example", "x_y=z@b.co"
            })
    @DisplayName("goes to one address")
    void addresses(String address) {
        assertThat(Letter.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@test.example",
                "anna@localhost",
                "Anna <anna@test.example>",
                "anna@test.example, bert@test.example",
                "anna@test.example;bert@test.example",
                "anna@test.example\r\nBcc: bert@test.example",
                "anna\n@test.example",
                "\"anna bert\"@test.example",
                "anna(comment)@test.example",
                "anna@test..example",
                "anna@[127.0.0.1]",
                "anna @test.example"
            })
    @DisplayName("does not go to anything else")
    void noAddresses(String address) {
        assertThat(Letter.isAddress(address)).isFalse();
        assertThat(Letter.of("a", address, "de").about("a").says("a").check().faults())
                .extracting(Fault::field)
                .containsExactly("to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hallo\r\nBcc: x@y.example", "Hallo\nX", "Hallo\rX", "a\u0000b", "a\u2028b", "a\u202eb"})
    @DisplayName("has a subject and a button on one line, without anything that hides")
    void oneLine(String text) {
        assertThat(GOOD.about(text).check().faults()).extracting(Fault::field).containsExactly("subject");
        assertThat(GOOD.leadsTo(Button.open(text, "/")).check().faults())
                .extracting(Fault::field)
                .containsExactly("button");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "//evil.example/", "https://evil.example/", "/a b", "/a\"b", "/a\\b", "/ä"})
    @DisplayName("leads to this site only")
    void ownSite(String path) {
        assertThat(GOOD.leadsTo(Button.open("Weiter", path)).check().faults())
                .extracting(Fault::field)
                .containsExactly("button");
    }

    @Test
    @DisplayName("has limits, and is stoppable only to a person")
    void limits() {
        assertThat(GOOD.about("a".repeat(Letter.SUBJECT_MAX + 1)).check().faults())
                .hasSize(1);
        assertThat(GOOD.says("a".repeat(Letter.TEXT_MAX)).check().faults()).hasSize(1);
        assertThat(Letter.of("a", "a@b.example", "de")
                        .about("a")
                        .says(" ")
                        .check()
                        .faults())
                .hasSize(1);
        assertThat(Letter.of("A b", "a@b.example", "fr")
                        .about("a")
                        .says("a")
                        .check()
                        .faults())
                .extracting(Fault::field)
                .containsExactly("kind", "language");
        assertThat(GOOD.stoppable("topic-answered").check().faults()).hasSize(1);
        var person = new PersonId(new UUID(0, 1));
        assertThat(GOOD.to(person).stoppable("topic-answered").check().faults()).isEmpty();
    }
}
