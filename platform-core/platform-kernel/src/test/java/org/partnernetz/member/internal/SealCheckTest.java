// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.fixture.Kernel;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.host.SecondFactors;
import org.partnernetz.seal.internal.SealKey;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("What is sealed in the database")
class SealCheckTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @Test
    @DisplayName("holds no secret of a second factor that can be read, from before neither")
    void secrets() throws SQLException {
        var home = WORLD.organisation("seals");
        var fresh = WORLD.member(home, "sealsfresh", Role.MEMBER);
        var older = WORLD.member(home, "sealsolder", Role.MEMBER);
        WORLD.asPerson(fresh, () -> {
            WORLD.get(SecondFactors.class).begin();
            return true;
        });
        write("insert into auth.second_factor (person_id, secret, made_at) values ('" + older + "', '" + PLAIN
                + "', now())");
        assertThat(WORLD.get(FactorRepository.class)
                        .of(older.value())
                        .orElseThrow()
                        .secret())
                .isEqualTo(PLAIN);

        var more = true;
        while (more) {
            more = WORLD.get(FactorRepository.class).sealSome();
        }
        for (PersonId one : new PersonId[] {fresh, older}) {
            assertThat(stored(one)).startsWith("v1.");
        }
        assertThat(WORLD.get(FactorRepository.class)
                        .of(older.value())
                        .orElseThrow()
                        .secret())
                .isEqualTo(PLAIN);

        write("update auth.second_factor set secret = '" + stored(older) + "' where person_id = '" + fresh + "'");
        assertThatThrownBy(() -> WORLD.get(FactorRepository.class).of(fresh.value()))
                .hasMessageContaining("somebody else");
    }

    @Test
    @DisplayName("keeps a server without its key, or with another one, from starting")
    void key(@TempDir Path lost, @TempDir Path other) throws SQLException {
        write("delete from auth.seal_key");
        var check = WORLD.get(SealCheck.class);
        check.check();
        assertThatCode(check::check).doesNotThrowAnyException();
        assertThatThrownBy(() -> with(lost).check()).hasMessageContaining("is missing");
        var another = with(other);
        another.seal.fingerprint();
        assertThatThrownBy(another::check).hasMessageContaining("is not the one of this database");
    }

    private static SealCheck with(Path home) {
        return Kernel.on(TestDatabase.shared(), Clock.systemUTC())
                .with(SealKey.class, SealKey.of(home))
                .get(SealCheck.class);
    }

    private static String stored(PersonId person) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select secret from auth.second_factor where person_id = '" + person + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void write(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
