// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.member.People;
import org.partnernetz.tenant.PersonId;

@DisplayName("Of what the fields of a picked person send,")
class PickedPeopleTest {
    private static final String KNOWN = "01a22cd0-7c37-7b2e-88ba-f2c639304935";
    private static final String STRANGER = "01a22cd0-7c37-7b2e-88ba-f2c639304936";

    private final PickedPeople picked = new PickedPeople();

    PickedPeopleTest() {
        picked.people = new OnePerson();
    }

    private String resolve(String typed, String key, String chosen) {
        return picked.resolve(typed, key, chosen, "members");
    }

    @Test
    @DisplayName("the key of whoever may be found is taken, picked or chosen or typed, and the name, too")
    void isTaken() {
        assertThat(resolve("Jana Meier", KNOWN, "")).isEqualTo(KNOWN);
        assertThat(resolve("Jana", "", KNOWN)).isEqualTo(KNOWN);
        assertThat(resolve(KNOWN, "", "")).isEqualTo(KNOWN);
        assertThat(resolve("jana meier", "", "")).isEqualTo(KNOWN);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {STRANGER, "1-1-1-1-1", "00000000-0000-0000-0000-000000000000"})
    @DisplayName("the key of anybody else is no key, wherever it was put")
    void strangers(String key) {
        assertThat(resolve("", key, "")).isEmpty();
        assertThat(resolve("Jana Meier", key, key)).isEqualTo(KNOWN);
        assertThat(resolve("Somebody", key, key)).isEqualTo("Somebody");
        assertThat(resolve(key, key, key)).isEqualTo(key.replace('-', ' '));
    }

    @Test
    @DisplayName("what names nobody stays as it was typed")
    void stays() {
        assertThat(resolve("Somebody", KNOWN, "")).isEqualTo("Somebody");
        assertThat(resolve("", "", "")).isEmpty();
    }

    /** Finds one person alone. */
    private static final class OnePerson implements People {
        private static final Named JANA = new Named(new PersonId(UUID.fromString(KNOWN)), "Jana Meier", "Verein");

        @Override
        public Found find(String letters, Among among) {
            return new Found(letters.toLowerCase(Locale.ROOT).startsWith("jana") ? List.of(JANA) : List.of(), false);
        }

        @Override
        public Optional<Named> get(PersonId person, Among among) {
            return person.equals(JANA.person()) ? Optional.of(JANA) : Optional.empty();
        }
    }
}
