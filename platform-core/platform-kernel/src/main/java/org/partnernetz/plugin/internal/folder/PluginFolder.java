// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Watches the plugins folder. A file counts once it is a complete jar that looked the same twice in a row. A file that
 * is being overwritten counts as what it was before. A file counts as removed once it was missing twice in a row.
 */
public final class PluginFolder {
    private static final int LOOKS_UNTIL_GONE = 2;
    /** A file that has not changed for so many looks will not become whole any more. */
    private static final int LOOKS_UNTIL_FAULTY = 15;

    private final Path folder;
    private final Path keeping;
    private final Map<Path, Seen> files = new TreeMap<>();

    /** @param keeping an empty folder that belongs to the host */
    public PluginFolder(Path folder, Path keeping) {
        this.folder = folder;
        this.keeping = keeping;
    }

    /** Looks once. Of two files with the same plugin the higher version counts, then the newer file. */
    public Contents look() throws IOException {
        var present = list();
        files.forEach((path, seen) -> {
            if (!present.containsKey(path)) {
                seen.missing++;
            }
        });
        files.values().removeIf(seen -> seen.missing >= LOOKS_UNTIL_GONE);
        present.forEach((path, stamp) -> files.computeIfAbsent(path, Seen::new).look(stamp, keeping));
        return contents();
    }

    /** Deletes stored jars that are not needed. */
    public static void keepOnly(Path keeping, Set<Path> needed) throws IOException {
        try (var kept = Files.newDirectoryStream(keeping, "*.jar")) {
            for (var jar : kept) {
                if (!needed.contains(jar)) {
                    Files.delete(jar);
                }
            }
        }
    }

    private Contents contents() {
        var jars = new ArrayList<FoundJar>();
        var faulty = new ArrayList<Faulty>();
        for (var seen : files.values()) {
            if (seen.jar != null) {
                jars.add(new FoundJar(
                        seen.jar,
                        seen.path.getFileName().toString(),
                        seen.stamp().arrived().toInstant()));
            }
            if (seen.fault != null) {
                faulty.add(new Faulty(seen.path.getFileName().toString(), seen.fault));
            }
        }
        var settled = files.values().stream().allMatch(seen -> seen.read);
        var unclear = files.values().stream()
                .filter(Seen::isUnclear)
                .map(seen -> seen.path.getFileName().toString())
                .collect(Collectors.toSet());
        return new Contents(List.copyOf(jars), List.copyOf(faulty), settled, unclear);
    }

    private Map<Path, Stamp> list() throws IOException {
        var present = new TreeMap<Path, Stamp>();
        try (var paths = Files.newDirectoryStream(folder, "*.jar")) {
            for (var path : paths) {
                try {
                    var attributes = Files.readAttributes(path, BasicFileAttributes.class);
                    if (attributes.isRegularFile()) {
                        present.put(
                                path,
                                new Stamp(attributes.size(), attributes.lastModifiedTime(), arrival(path, attributes)));
                    }
                } catch (NoSuchFileException e) {
                    // It was taken away between listing and looking.
                }
            }
        }
        return present;
    }

    /** Returns when a file was put into its folder. */
    public static Instant arrived(Path file) throws IOException {
        return arrival(file, Files.readAttributes(file, BasicFileAttributes.class))
                .toInstant();
    }

    /** When a file came to lie there: copying and moving keep the time of its last change, but not this. */
    private static FileTime arrival(Path path, BasicFileAttributes attributes) throws IOException {
        try {
            return (FileTime) Files.getAttribute(path, "unix:ctime");
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            var changed = attributes.lastModifiedTime();
            return changed.compareTo(attributes.creationTime()) > 0 ? changed : attributes.creationTime();
        }
    }

    /**
     * The content of the folder.
     *
     * @param jars all plugin jars
     * @param faulty files that are not plugins
     * @param settled whether all files are complete
     * @param unclear names of files that are still changing or are not plugins
     */
    public record Contents(List<FoundJar> jars, List<Faulty> faulty, boolean settled, Set<String> unclear) {

        /** The jar that the folder asks for, by plugin id. */
        public Map<String, PluginJar> plugins() {
            var newest = new TreeMap<String, FoundJar>();
            jars.forEach(found -> newest.merge(found.jar().id(), found, BinaryOperator.maxBy(FoundJar.BY_AGE)));
            var plugins = new TreeMap<String, PluginJar>();
            newest.forEach((id, found) -> plugins.put(id, found.jar()));
            return plugins;
        }
    }

    /** A file that is not a plugin, and the reason. */
    public record Faulty(String file, String reason) {}

    private record Stamp(long size, FileTime changed, FileTime arrived) {}

    /** One file over several looks. */
    private static final class Seen {
        private final Path path;
        private @Nullable Stamp stamp;
        private @Nullable PluginJar jar;
        private @Nullable String fault;
        private boolean read;
        private int quiet;
        private int missing;

        Seen(Path path) {
            this.path = path;
        }

        void look(Stamp now, Path keeping) {
            missing = 0;
            if (!now.equals(stamp)) {
                stamp = now;
                read = false;
                quiet = 0;
            } else if (!read) {
                read(keeping);
            }
        }

        private void read(Path keeping) {
            try {
                jar = PluginJar.keep(path, keeping);
                fault = null;
                read = true;
            } catch (IOException e) {
                quiet++;
                if (quiet >= LOOKS_UNTIL_FAULTY) {
                    fault = String.valueOf(e.getMessage());
                    read = true;
                }
            }
        }

        boolean isUnclear() {
            return !read || fault != null || missing > 0;
        }

        Stamp stamp() {
            if (stamp == null) {
                throw new IllegalStateException(path + " was not looked at");
            }
            return stamp;
        }
    }
}
