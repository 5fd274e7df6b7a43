// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.launcher.LaunchException;

@DisplayName("The embedded database in trouble")
class DatabaseTroubleTest {

    private static final String PORT = "partnernetz.database.port";

    private final Queue<String> told = new ConcurrentLinkedQueue<>();

    @TempDir
    Path home;

    @AfterEach
    void forgetPort() {
        System.clearProperty(PORT);
    }

    @Test
    @DisplayName("comes back by itself on the same port when it is killed, with every committed row")
    void comesBack() throws Exception {
        try (var postgres = EmbeddedPostgres.in(home, told::add).start(told::add)) {
            postgres.keep(told::add, () -> told.add("lost"));
            var url = postgres.access().url();
            for (var round = 1; round <= 2; round++) {
                told.clear();
                execute(postgres, "create table kept" + round + " as select " + round + " as number");
                kill();
                await(() -> told.contains("PostgreSQL answers again"));
                execute(postgres, "select number from kept" + round);
            }
            assertThat(postgres.access().url()).isEqualTo(url);
        }
        assertThat(told).doesNotContain("lost").noneMatch(line -> line.contains("did not start"));
    }

    @Test
    @DisplayName("whose start panics is given up at once, with the line that tells why; the password stays a secret")
    void endsOnPanic() throws Exception {
        EmbeddedPostgres.in(home, told::add).start(told::add).close();
        Files.write(home.resolve("database/18/global/pg_control"), new byte[0]);
        var postgres = EmbeddedPostgres.in(home, told::add);
        assertThatThrownBy(() -> postgres.start(told::add))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("PostgreSQL does not start")
                .hasMessageContaining("pg_control");
        postgres.close();
    }

    @Test
    @DisplayName("leaves neither password nor half a folder when it is stopped while it is being created")
    void leavesNothingHalf() throws Exception {
        var postgres = EmbeddedPostgres.in(home, told::add);
        var starting = new Thread(() -> {
            try {
                postgres.start(told::add);
            } catch (LaunchException e) {
                told.add("refused");
            }
        });
        starting.start();
        await(() -> Files.exists(home.resolve("database/18.partial/base")));
        assertThat(home.resolve("database/password")).exists();
        postgres.close();
        assertThat(home.resolve("database/password")).doesNotExist();
        assertThat(home.resolve("database/18.partial")).doesNotExist();
        assertThat(home.resolve("database/18")).doesNotExist();
        starting.join();
        assertThat(told).contains("refused");
    }

    @Test
    @DisplayName("of another major version is refused, and nothing is laid beside it")
    void refusesAnotherMajor() throws IOException {
        var other = Files.createDirectories(home.resolve("database/17"));
        Files.writeString(other.resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.in(home, told::add))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("holds data of PostgreSQL 17")
                .hasMessageContaining("Another major version of PostgreSQL")
                .hasMessageNotContaining("\n");
        try (var left = Files.list(home.resolve("database"))) {
            assertThat(left).containsExactly(other);
        }
    }

    @Test
    @DisplayName("does not replace the port that the operator named when it is taken")
    void refusesATakenPort() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            System.setProperty(PORT, Integer.toString(taken.getLocalPort()));
            assertThatThrownBy(() -> DatabaseProperties.in(home).choosePort())
                    .isInstanceOf(LaunchException.class)
                    .hasMessage("Port " + taken.getLocalPort()
                            + " is taken; choose another with -Dpartnernetz.database.port=…");
        }
    }

    @Test
    @DisplayName("refuses a port that is none")
    void refusesNoPort() {
        System.setProperty(PORT, "70000");
        assertThatThrownBy(() -> DatabaseProperties.in(home).choosePort()).hasMessageContaining("'70000'");
    }

    private void kill() throws IOException {
        var pid = Files.readAllLines(home.resolve("database/18/postmaster.pid")).get(0);
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var superuser = postgres.connectAsSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void await(BooleanSupplier there) throws InterruptedException {
        for (var i = 0; i < 6000 && !there.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(there.getAsBoolean()).isTrue();
    }
}
