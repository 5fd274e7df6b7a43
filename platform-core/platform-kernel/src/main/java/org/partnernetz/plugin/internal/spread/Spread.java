// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.folder.PluginFolder.Contents;

/**
 * Keeps the plugins folders of all servers in step. A jar that is added to or removed from one server is added to or
 * removed from all of them; of two changes to the same file the later one counts. It does not decide which jar may run:
 * each server uses its own lists. Only one thread uses it.
 */
@ApplicationScoped
public class Spread {
    private static final Logger LOG = Logger.getLogger("org.partnernetz.plugin");
    /** What could not be laid down is tried again with every so many reads, some minutes later. */
    private static final int READS_UNTIL_RETRY = 150;

    private final Map<FileKey, SharedFile> shared = new HashMap<>();
    private final Set<Long> failed = new HashSet<>();
    private final Set<FileKey> awaited = new HashSet<>();
    private final Set<String> withoutRoom = new HashSet<>();
    private @Nullable LocalFiles local;
    private boolean inStep;
    private int reads;

    @Inject
    OwnerLine line;

    @Inject
    SharedFileRepository files;

    @Inject
    Clock clock;

    /** @param cache a folder of the host that survives a restart */
    public void begin(Path folder, Path cache) throws IOException {
        local = LocalFiles.open(folder, cache.resolve("spread"));
    }

    /** Says whether everything that the others had at the start is here, too, as far as possible. */
    public boolean isInStep() {
        return inStep;
    }

    /** Reads the state from the database again. */
    public void read() throws IOException {
        var all = line.call(files::all);
        shared.clear();
        all.forEach(file -> shared.put(file.key(), file));
        reads++;
        if (reads % READS_UNTIL_RETRY == 0) {
            failed.clear();
        }
    }

    /** Returns the same folders, each file with the time at which it was added to the first server. */
    public Folders dated(Folders here) {
        return new Folders(dated(false, here.lying()), dated(true, here.resting()));
    }

    private Contents dated(boolean available, Contents contents) {
        var jars = contents.jars().stream()
                .map(found -> local().dated(new FileKey(available, found.name()), found))
                .toList();
        return new Contents(jars, contents.faulty(), contents.settled(), contents.unclear());
    }

    /**
     * Adds the files that the others have, and deletes those that they no longer have.
     *
     * @return whether anything of this server was changed
     */
    public boolean take(Folders here) throws IOException {
        var lay = new ArrayList<SharedFile>();
        var delete = new ArrayList<SharedFile>();
        for (var file : shared.values()) {
            switch (step(file.key(), here)) {
                case LEARN -> learn(file, here.find(file.key()));
                case LAY -> lay.add(file);
                case DELETE -> delete.add(file);
                default -> {} // that is for give, once it has proved itself here
            }
        }
        var changed = false;
        for (var file : lay) {
            changed |= lay(file);
        }
        for (var file : delete) {
            local().delete(file);
            changed = true;
        }
        local().known().keep();
        inStep |= reads > 0 && here.isSettled();
        return changed;
    }

    private SpreadStep step(FileKey key, Folders here) {
        if (!key.isSound() || here.isUnclear(key) || isAwaited(key, here)) {
            return SpreadStep.NOTHING;
        }
        return SpreadStep.of(local().known().of(key), here.find(key), shared.get(key));
    }

    /** Learns what was given, unless another server has changed it meanwhile. */
    private void learn(FileKey key, @Nullable FoundJar here) {
        var file = shared.get(key);
        var digest = here == null ? null : here.jar().digest();
        if (file != null && Objects.equals(digest, file.digest())) {
            learn(file, here);
        }
    }

    /** What was just laid down counts as taken away only after it was seen: a shared folder may show it late. */
    private boolean isAwaited(FileKey key, Folders here) {
        if (here.find(key) != null) {
            awaited.remove(key);
        }
        return awaited.contains(key);
    }

    private void learn(SharedFile file, @Nullable FoundJar here) {
        var laid = here == null ? file.arrived() : here.arrived();
        local().known().put(file.key(), new Known(file.digest(), laid, file.arrived(), file.edition()));
    }

    private boolean lay(SharedFile file) {
        if (failed.contains(file.edition())) {
            return false;
        }
        try {
            var digest = String.valueOf(file.digest());
            line.call(connection -> {
                local().lay(file, out -> files.copy(connection, digest, out));
                return true;
            });
            awaited.add(file.key());
            LOG.infof("Plugin %s: %s came from another server", file.plugin(), file.key());
            return true;
        } catch (IOException e) {
            failed.add(file.edition());
            LOG.errorf(e, "Plugin %s: %s could not be had from the other servers", file.plugin(), file.key());
            return false;
        }
    }

    /**
     * Passes on to the others what was added or removed here.
     *
     * @param settled tells for which plugins the local jar has proved to run; the others do not try a jar that fails
     *     here
     * @param wanted the checksums that an administrator wants
     */
    public void give(Folders here, Predicate<String> settled, Set<String> wanted) throws IOException {
        var dated = dated(here);
        var give = new ArrayList<FileKey>();
        for (var key : keys(here)) {
            if (step(key, here) == SpreadStep.GIVE) {
                local().noteOwn(key, here.find(key));
                if (isReady(key, dated, settled, wanted)) {
                    give.add(key);
                }
            }
        }
        if (!give.isEmpty()) {
            write(give, dated, wanted);
            read();
            give.forEach(key -> learn(key, here.find(key)));
            local().known().keep();
        }
    }

    private Set<FileKey> keys(Folders here) {
        var keys = new TreeSet<FileKey>(FileKey.ORDER);
        keys.addAll(here.keys());
        keys.addAll(shared.keySet());
        return keys;
    }

    private boolean isReady(FileKey key, Folders here, Predicate<String> settled, Set<String> wanted) {
        var jar = here.find(key);
        if (jar == null) {
            var gone = shared.get(key);
            return gone != null && (key.available() || settled.test(gone.plugin()));
        }
        return here.isForAll(key, jar, wanted::contains)
                && !withoutRoom.contains(jar.jar().digest())
                && (key.available() || settled.test(jar.jar().id()));
    }

    private void write(List<FileKey> keys, Folders dated, Set<String> wanted) throws IOException {
        line.call(connection -> {
            files.lock(connection);
            for (var key : keys) {
                var seen = shared.get(key);
                if (files.edition(connection, key) == (seen == null ? 0 : seen.edition())) {
                    write(connection, key, dated.find(key));
                }
            }
            files.prune(connection, wanted);
            return true;
        });
    }

    private void write(Connection connection, FileKey key, @Nullable FoundJar jar) throws SQLException, IOException {
        if (jar == null) {
            files.takeAway(connection, key, clock.instant());
            return;
        }
        var size = Files.size(jar.jar().file());
        if (files.hasRoom(connection, key, size)) {
            files.keep(connection, key, jar, size);
        } else if (withoutRoom.add(jar.jar().digest())) {
            LOG.errorf(
                    "Plugin %s: %s stays on this server: the other servers get at most %d files and %d bytes",
                    jar.jar().id(), key, SharedFileRepository.FILES_MAX, SharedFileRepository.BYTES_MAX);
        }
    }

    private LocalFiles local() {
        var files = local;
        if (files == null) {
            throw new IllegalStateException("The folders are not open");
        }
        return files;
    }
}
