// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.folder.PluginFolder.Contents;

/**
 * The content of this server's folders.
 *
 * @param lying content of the folder itself
 * @param resting the available jars
 */
public record Folders(Contents lying, Contents resting) {
    /** As the database has it, too. */
    private static final Comparator<FoundJar> YOUNGER =
            Comparator.comparing(FoundJar::arrived).thenComparing(FoundJar::name);

    /** Says whether all files are complete. */
    public boolean isSettled() {
        return lying.settled() && resting.settled();
    }

    /** Whether it is not known what a file is, or whether it is there at all. */
    boolean isUnclear(FileKey key) {
        return of(key).unclear().contains(key.name());
    }

    @Nullable
    FoundJar find(FileKey key) {
        return of(key).jars().stream()
                .filter(found -> found.name().equals(key.name()))
                .findFirst()
                .orElse(null);
    }

    Set<FileKey> keys() {
        var keys = new TreeSet<FileKey>(FileKey.ORDER);
        lying.jars().forEach(found -> keys.add(new FileKey(false, found.name())));
        resting.jars().forEach(found -> keys.add(new FileKey(true, found.name())));
        return keys;
    }

    /**
     * Whether the others shall have a file: one that runs or may run by itself, one that is wanted, and the youngest of
     * those that are only available.
     */
    boolean isForAll(FileKey key, FoundJar jar, Predicate<String> wanted) {
        return !key.available()
                || wanted.test(jar.jar().digest())
                || resting.jars().stream()
                                .filter(other ->
                                        other.jar().id().equals(jar.jar().id()))
                                .filter(other -> YOUNGER.compare(other, jar) > 0)
                                .count()
                        < SharedFileRepository.AVAILABLE_MAX;
    }

    private Contents of(FileKey key) {
        return key.available() ? resting : lying;
    }
}
