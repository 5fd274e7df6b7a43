// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.partnernetz.plugin.admin.PluginAdministration;
import org.partnernetz.plugin.internal.folder.FoundJar;

/** The plugins folder in the database, with the bytes of its files. All of it is asked as the owner of the tables. */
@ApplicationScoped
class SharedFileRepository {
    /** How many of the available files of a plugin reach the other servers, besides the one that is wanted. */
    static final int AVAILABLE_MAX = 5;

    static final int FILES_MAX = 200;
    static final long BYTES_MAX = 1024L * 1024 * 1024;
    private static final int GONE_MAX = 200;
    private static final int PIECE = 1 << 20;

    private static final String ALL =
            "select available, name, plugin, digest, arrived_at, edition from core.plugin_file";
    private static final String LOCK = "lock table core.plugin_file in share row exclusive mode";
    private static final String EDITION = "select edition from core.plugin_file where available = ? and name = ?";
    private static final String SUMS = "select count(*), coalesce(sum(size), 0) from core.plugin_file"
            + " where digest is not null and not (available = ? and name = ?)";
    private static final String KEEP = """
            insert into core.plugin_file (available, name, plugin, digest, size, arrived_at, edition)
            values (?, ?, ?, ?, ?, ?, (select coalesce(max(edition), 0) + 1 from core.plugin_file))
            on conflict (available, name) do update set plugin = excluded.plugin, digest = excluded.digest,
              size = excluded.size, arrived_at = excluded.arrived_at, edition = excluded.edition""";
    private static final String TAKE_AWAY = """
            update core.plugin_file set digest = null, size = 0, arrived_at = ?,
              edition = (select max(edition) + 1 from core.plugin_file)
            where available = ? and name = ?""";
    private static final String PRUNE = """
            delete from core.plugin_file f using (
              select available, name, digest, row_number() over (
                partition by case when digest is null then '' else plugin end, available
                order by arrived_at desc, name collate "C" desc) as place
              from core.plugin_file where digest is null or available and not digest = any (?)) old
            where f.available = old.available and f.name = old.name
              and old.place > case when old.digest is null then ? else ? end""";
    private static final String CLEAR = "delete from core.plugin_piece p where not exists"
            + " (select from core.plugin_file f where f.digest = p.digest)";
    private static final String HAS = "select 1 from core.plugin_piece where digest = ? limit 1";
    private static final String ADD = "insert into core.plugin_piece (digest, number, bytes) values (?, ?, ?)";
    private static final String READ = "select bytes from core.plugin_piece where digest = ? and number = ?";

    List<SharedFile> all(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(ALL);
                var rows = query.executeQuery()) {
            var all = new ArrayList<SharedFile>();
            while (rows.next()) {
                all.add(new SharedFile(
                        new FileKey(rows.getBoolean(1), rows.getString(2)),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getTimestamp(5).toInstant(),
                        rows.getLong(6)));
            }
            return all;
        }
    }

    /** Until the end of the transaction no other server changes anything. */
    void lock(Connection connection) throws SQLException {
        execute(connection, LOCK);
    }

    /** The edition of a file at this moment; 0 if there is none. */
    long edition(Connection connection, FileKey key) throws SQLException {
        try (var query = connection.prepareStatement(EDITION)) {
            query.setBoolean(1, key.available());
            query.setString(2, key.name());
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    /** Whether there is room for one more of this size. */
    boolean hasRoom(Connection connection, FileKey key, long size) throws SQLException {
        try (var query = connection.prepareStatement(SUMS)) {
            query.setBoolean(1, key.available());
            query.setString(2, key.name());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1) < FILES_MAX && rows.getLong(2) + size <= BYTES_MAX;
            }
        }
    }

    void keep(Connection connection, FileKey key, FoundJar jar, long size) throws SQLException, IOException {
        if (!has(connection, jar.jar().digest())) {
            try (var in = jar.jar().open()) {
                write(connection, jar.jar().digest(), in);
            }
        }
        try (var update = connection.prepareStatement(KEEP)) {
            update.setBoolean(1, key.available());
            update.setString(2, key.name());
            update.setString(3, jar.jar().id());
            update.setString(4, jar.jar().digest());
            update.setLong(5, size);
            update.setTimestamp(6, Timestamp.from(jar.arrived()));
            update.executeUpdate();
        }
    }

    private static boolean has(Connection connection, String digest) throws SQLException {
        try (var query = connection.prepareStatement(HAS)) {
            query.setString(1, digest);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void write(Connection connection, String digest, InputStream in) throws SQLException, IOException {
        try (var update = connection.prepareStatement(ADD)) {
            var number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                update.setString(1, digest);
                update.setInt(2, number++);
                update.setBytes(3, piece);
                update.executeUpdate();
            }
        }
    }

    void takeAway(Connection connection, FileKey key, Instant now) throws SQLException {
        try (var update = connection.prepareStatement(TAKE_AWAY)) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setBoolean(2, key.available());
            update.setString(3, key.name());
            update.executeUpdate();
        }
    }

    /** Forgets what no server needs to get any more; where it lies, it goes on lying. */
    void prune(Connection connection, Collection<String> wanted) throws SQLException {
        try (var update = connection.prepareStatement(PRUNE)) {
            update.setArray(1, connection.createArrayOf("text", wanted.toArray()));
            update.setInt(2, GONE_MAX);
            update.setInt(3, AVAILABLE_MAX);
            update.executeUpdate();
        }
        execute(connection, CLEAR);
    }

    /** Writes a file's bytes; ends beyond the size that a jar may have, whatever the rows say. */
    void copy(Connection connection, String digest, OutputStream out) throws SQLException, IOException {
        try (var query = connection.prepareStatement(READ)) {
            query.setString(1, digest);
            var size = 0L;
            for (var number = 0; ; number++) {
                query.setInt(2, number);
                try (var rows = query.executeQuery()) {
                    if (!rows.next()) {
                        return;
                    }
                    var piece = rows.getBytes(1);
                    size += piece.length;
                    if (size > PluginAdministration.JAR_BYTES_MAX) {
                        throw new IOException("it is larger than a plugin may be");
                    }
                    out.write(piece);
                }
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
