// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.partnernetz.launcher.DatabaseAccess;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.OwnerOnly;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The certificate, and its key, that every node of an installation shows to the others and asks of them. It lies in the
 * database, where only the owner of the tables reads it; so who may migrate the database may join, and nobody else.
 */
public final class ClusterKeys {

    /** The file in the server's configuration; one that is there tells that the server was started for a cluster. */
    public static final String FILE = "cluster.p12";

    private final byte[] keyStore;
    private final String password;

    ClusterKeys(byte[] keyStore, String password) {
        this.keyStore = keyStore.clone();
        this.password = password;
    }

    /** The keys of this installation, made where there are none; empty if the database is not prepared for them yet. */
    public static Optional<ClusterKeys> in(DatabaseAccess database) {
        try (var owner = connect(database)) {
            if (!isPrepared(owner)) {
                return Optional.empty();
            }
            var found = read(owner);
            if (found.isEmpty()) {
                write(owner, KeyTool.make());
                found = read(owner);
            }
            return found;
        } catch (SQLException e) {
            throw new LaunchException("The database does not tell the keys of the cluster: " + e.getMessage(), e);
        }
    }

    private static Connection connect(DatabaseAccess database) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        return source.getConnection(database.owner().user(), database.owner().password());
    }

    private static boolean isPrepared(Connection owner) throws SQLException {
        try (var query = owner.createStatement();
                var rows = query.executeQuery("select to_regclass('core.cluster_key') is not null")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static Optional<ClusterKeys> read(Connection owner) throws SQLException {
        try (var query = owner.createStatement();
                var rows = query.executeQuery("select key_store, password from core.cluster_key")) {
            return rows.next() ? Optional.of(new ClusterKeys(rows.getBytes(1), rows.getString(2))) : Optional.empty();
        }
    }

    /** Of two nodes that begin at the same time, the first one's are kept. */
    private static void write(Connection owner, ClusterKeys made) throws SQLException {
        try (var insert = owner.prepareStatement(
                "insert into core.cluster_key (name, key_store, password) values ('cluster', ?, ?) on conflict do nothing")) {
            insert.setBytes(1, made.keyStore);
            insert.setString(2, made.password);
            insert.executeUpdate();
        }
    }

    /** Lays the file down for the server, for its account only. */
    public void lay(Path configuration) throws IOException {
        var file = configuration.resolve(FILE);
        OwnerOnly.write(file, "");
        Files.write(file, keyStore);
    }

    /** What opens the file; it travels by the environment only. */
    public String password() {
        return password;
    }
}
