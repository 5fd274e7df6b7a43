// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The files of a folder at one moment. */
record Sources(Map<Path, Stamp> files) {
    static final Sources EMPTY = new Sources(Map.of());

    /** Distinguishes two states of a file. */
    record Stamp(long size, FileTime changed) {}

    static Sources of(Path folder) throws IOException {
        var files = new TreeMap<Path, Stamp>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!file.getFileName().toString().matches("\\..*|.*~|.*\\.sw.")) {
                        files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE; // an editor's file that came and went
                    }
                    throw failure;
                }
            });
        }
        return new Sources(files);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Returns the files that are new, changed or removed. */
    Set<Path> changedSince(Sources before) {
        var changed = new TreeSet<>(files.keySet());
        changed.addAll(before.files.keySet());
        changed.removeIf(file -> java.util.Objects.equals(files.get(file), before.files.get(file)));
        return changed;
    }

    boolean sameBut(Sources before, Predicate<Path> left) {
        return changedSince(before).stream().allMatch(left);
    }
}
