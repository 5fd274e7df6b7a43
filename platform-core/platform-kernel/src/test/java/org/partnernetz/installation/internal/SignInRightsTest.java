// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.fixture.TestDatabase;

@DisplayName("The start, where accounts are looked after,")
class SignInRightsTest {
    private static final int SERVERS = 4;
    private static final int ROUNDS = 5;
    private static final SignInRights RIGHTS =
            new SignInRights(TestDatabase.shared().migrations().roles());

    @Test
    @DisplayName("goes on with the rights that the scripts give")
    void asItIsMade() {
        assertThatCode(() -> {
                    try (var owner = TestDatabase.shared().owner().getConnection()) {
                        RIGHTS.check(owner);
                    }
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grant select (password_hash) on auth.account to partnernetz_app | partnernetz_app may use auth.account",
                "grant select on auth.account to public | partnernetz_app may use auth.account",
                "grant delete on auth.sign_in_attempt to partnernetz_app | partnernetz_app may use auth.sign_in_attempt",
                "grant select on auth.access_token to partnernetz_app | read its hashes",
                "grant execute on function auth.account_of(text) to public | partnernetz_app may call auth.account_of",
                "grant usage on schema core to partnernetz_signin | partnernetz_signin may use the schema core",
                "grant select on auth.account to partnernetz_signin | partnernetz_signin may use auth.account",
                "grant partnernetz_signin to partnernetz_app | partnernetz_app is a member of partnernetz_signin",
                "grant partnernetz_owner to partnernetz_signin | partnernetz_signin is a member of partnernetz_owner"
            })
    @DisplayName("ends with one line where somebody gave more")
    void tooMany(String given, String told) throws SQLException {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute(given);
            assertThatThrownBy(() -> RIGHTS.check(superuser))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(told)
                    .hasMessageContaining("'Your own PostgreSQL' in operating.md")
                    .hasMessageNotContaining("\n");
            superuser.rollback();
        }
    }

    @Test
    @DisplayName("gives the rights anew while other servers do the same")
    void sideBySide() throws Exception {
        var starts = Collections.nCopies(SERVERS, (Callable<Object>) () -> {
            for (var round = 0; round < ROUNDS; round++) {
                TestDatabase.shared().migrated();
            }
            return true;
        });
        var servers = Executors.newFixedThreadPool(SERVERS);
        try {
            for (var started : servers.invokeAll(starts)) {
                assertThat(started.get()).isEqualTo(true);
            }
        } finally {
            servers.shutdownNow();
        }
    }
}
