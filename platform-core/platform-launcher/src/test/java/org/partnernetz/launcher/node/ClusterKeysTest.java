// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.SQLException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.launcher.DatabaseAccess;
import org.partnernetz.launcher.database.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("The keys of a cluster")
class ClusterKeysTest {

    @TempDir
    static Path home;

    @Test
    @DisplayName("are made once, in the database, and every node that may migrate it gets the same")
    void madeOnce() throws SQLException, IOException, GeneralSecurityException {
        try (var postgres = EmbeddedPostgres.in(home, line -> {}).start(line -> {})) {
            var access = postgres.access();
            assertThat(ClusterKeys.in(access)).isEmpty();
            prepare(access);
            var first = ClusterKeys.in(access).orElseThrow();
            var second = ClusterKeys.in(access).orElseThrow();
            assertThat(second.password()).isEqualTo(first.password()).hasSize(32);
            assertThat(laid(first, "first")).isEqualTo(laid(second, "second"));
        }
    }

    private static byte[] laid(ClusterKeys keys, String name) throws IOException, GeneralSecurityException {
        var folder = Files.createDirectories(home.resolve(name));
        keys.lay(folder);
        var file = folder.resolve(ClusterKeys.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var opened = KeyStore.getInstance(file.toFile(), keys.password().toCharArray());
        assertThat(opened.isKeyEntry("cluster")).isTrue();
        return Files.readAllBytes(file);
    }

    private static void prepare(DatabaseAccess access) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(access.url());
        try (var owner = source.getConnection(
                        access.owner().user(), access.owner().password());
                var statement = owner.createStatement()) {
            statement.execute("create schema core create table cluster_key"
                    + " (name text primary key, key_store bytea not null, password text not null)");
        }
    }
}
