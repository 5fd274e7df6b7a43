// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.World;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

@DisplayName("A password")
class PasswordRulesTest {
    private static final PasswordStrength STRENGTH = new PasswordStrength();
    private static final List<String> OWN = List.of(
            "verwaltung@frauen-saar.example", "Aylin Yıldırım-Krämer", "frauen-saar", "Frauen im Saarland e. V.");

    private final PasswordRules rules = new PasswordRules();

    @BeforeEach
    void wire() {
        rules.strength = STRENGTH;
        rules.leaked = new LeakedPasswords();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "aaaaaaaaaaaa",
                "            ",
                "123456789012",
                "password1234",
                "Passwort1234",
                "P4sswort2024",
                "Willkommen2026",
                "qwertzuiopas",
                "hallohallohallo",
                "qazwsxedc123",
                "Soso123aljg123",
                "Mailcreated5240",
                "Sommer2026!!",
                "Partnernetz!2026",
                "Saarbrücken2026!",
                "Saarbru\u0308cken2026!",
                "Gründung2026",
                "ｐａｓｓｗｏｒｄ１２３４",
                "１２３４５６７８９０１２",
                "ⓟⓐⓢⓢⓦⓞⓡⓓ1234"
            })
    @DisplayName("that is tried first by whoever guesses is refused, in any spelling")
    void refusesCommon(String password) {
        assertThat(faults(password)).containsExactly(new Fault("new", "password-guessable", ""));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"verwaltung@frauen-saar.example", "Frauen-Saar-2026", "AylinYıldırım1", "frauenimsaarland"})
    @DisplayName("made of what everybody knows of the person is refused")
    void refusesOwnWords(String password) {
        assertThat(faults(password)).extracting(Fault::code).containsExactly("password-own-words");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                World.PASSWORD,
                "Ein Wal schwimmt nach Homburg",
                "xK3$vvP09-qLmW",
                "ቡና በጠዋት እጠጣለሁ",
                "قهوة الصباح مع الجيران",
                "0cL8yT1vQmZr5bXw7dPj"
            })
    @DisplayName("of several words or of chance is taken, in any script")
    void takesGood(String password) {
        assertThat(faults(password)).isEmpty();
    }

    @Test
    @DisplayName("has 12 to 128 characters, and is looked at no further otherwise")
    void keepsLength() {
        assertThat(faults("kurz")).containsExactly(new Fault("new", "too-short", "12"));
        assertThat(faults("a".repeat(129))).containsExactly(new Fault("new", "too-long", "128"));
    }

    @Test
    @DisplayName("from the operator's own list is refused: the first, the last and one between, and no other")
    void refusesLeaked(@TempDir Path folder) throws IOException {
        var list = folder.resolve("list.txt");
        rules.leaked.file = Optional.of(list.toString());
        Files.writeString(list, """
                0000000A5D4A1A1F9E0A3B4B6A5F0D0E9B1C2D3E:3
                3BFB9A4FD41B3F80A4BA9DD7B01F1B4CEB0A5D05:12
                DIGEST:1
                FFFFFFFEE791CBAC0F6305CAF0CEE06BBE131160:2
                """.replace("DIGEST", sha1OfWale()));

        assertThat(faults("Wale schwimmen nach Homburg")).containsExactly(new Fault("new", "password-guessable", ""));
        assertThat(faults("Ein Wal schwimmt nach Homburg")).isEmpty();
        Files.writeString(list, sha1OfWale());
        assertThat(faults("Wale schwimmen nach Homburg")).isNotEmpty();
        Files.writeString(list, "");
        assertThat(faults("Wale schwimmen nach Homburg")).isEmpty();
        Files.delete(list);
        assertThatThrownBy(() -> faults("Wale schwimmen nach Homburg")).isInstanceOf(UncheckedIOException.class);
    }

    private static String sha1OfWale() {
        return "CC5A8B6B3F3532F743FF54A012B154B2994B4010";
    }

    private List<Fault> faults(String password) {
        try {
            rules.check(new InvalidException.Check(), password, "new", OWN).orThrow();
            return List.of();
        } catch (InvalidException invalid) {
            return invalid.faults();
        }
    }
}
