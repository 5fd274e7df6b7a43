// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stored password")
class PasswordsTest {
    private static final String COMPOSED = "zimtkörb-7-lampe-fjörd";
    private static final String TAKEN_APART = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

    private final Passwords passwords = new Passwords();

    @Test
    @DisplayName("is right from any keyboard, whatever form it was set in")
    void inOneForm() {
        var hash = passwords.hash(TAKEN_APART);
        assertThat(passwords.matches(COMPOSED, hash)).isTrue();
        assertThat(passwords.matches(TAKEN_APART, hash)).isTrue();
        assertThat(passwords.isOld(TAKEN_APART, hash)).isFalse();
        assertThat(passwords.matches("zimtkorb-7-lampe-fjord", hash)).isFalse();
        assertThat(passwords.matches("ｅｉｎ　Ｗａｌ　１２", passwords.hash("ein Wal 12")))
                .isTrue();
    }

    @Test
    @DisplayName("is hashed with Argon2id and the recommended strength, whatever tests take")
    void isStrong() {
        assertThat(passwords.hash(COMPOSED)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    @DisplayName("of before stays right as it was typed, and is known as old")
    void old() {
        var hash = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID)
                .hash(TAKEN_APART)
                .getResult();
        assertThat(passwords.matches(TAKEN_APART, hash)).isTrue();
        assertThat(passwords.isOld(TAKEN_APART, hash)).isTrue();
        assertThat(passwords.matches(COMPOSED, hash)).isFalse();
        assertThat(passwords.isOld("etwas anderes", hash)).isFalse();
    }
}
