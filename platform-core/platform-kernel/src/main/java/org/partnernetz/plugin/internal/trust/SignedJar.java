// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.trust;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.security.CodeSigner;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * The signature of a jar.
 *
 * @param signed whether it claims to be signed
 * @param fault what is wrong with a signed jar, empty if nothing is
 * @param signers those who signed every entry of it
 */
record SignedJar(boolean signed, String fault, Set<CodeSigner> signers) {
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/(?:[^/]+\\.(?:SF|RSA|DSA|EC)|SIG-[^/]+)");

    static SignedJar read(File file) throws IOException {
        try (var jar = new JarFile(file, true)) {
            var entries = jar.stream().toList();
            if (entries.stream().noneMatch(entry -> isSignature(entry.getName()))) {
                return new SignedJar(false, "", Set.of());
            }
            return read(jar, entries);
        }
    }

    private static SignedJar read(JarFile jar, List<JarEntry> entries) throws IOException {
        var signed = entries.stream()
                .filter(entry -> !entry.isDirectory()
                        && !isSignature(entry.getName())
                        && !entry.getName().equals(JarFile.MANIFEST_NAME))
                .toList();
        for (var entry : signed) {
            var fault = fault(jar, entry);
            if (!fault.isEmpty()) {
                return new SignedJar(true, fault, Set.of());
            }
        }
        var missing = new TreeSet<>(jar.getManifest().getEntries().keySet());
        entries.forEach(entry -> missing.remove(entry.getName()));
        return missing.isEmpty()
                ? new SignedJar(true, "", signersOfAll(signed))
                : new SignedJar(true, missing.first() + " was taken out after signing", Set.of());
    }

    private static Set<CodeSigner> signersOfAll(List<JarEntry> entries) {
        return entries.stream()
                .map(entry -> Set.copyOf(List.of(entry.getCodeSigners())))
                .reduce((some, others) -> {
                    var both = new HashSet<>(some);
                    both.retainAll(others);
                    return both;
                })
                .orElse(Set.of());
    }

    private static String fault(JarFile jar, JarEntry entry) throws IOException {
        var changed = changed(jar, entry);
        return changed.isEmpty() && entry.getCodeSigners() == null
                ? entry.getName() + " is not signed: it was added after signing"
                : changed;
    }

    /** Reads an entry to its end, which is what checks its digest. */
    private static String changed(JarFile jar, JarEntry entry) throws IOException {
        try (var in = jar.getInputStream(entry)) {
            in.transferTo(OutputStream.nullOutputStream());
            return "";
        } catch (SecurityException e) {
            return entry.getName() + " was changed after signing";
        }
    }

    private static boolean isSignature(String name) {
        return SIGNATURE.matcher(name.toUpperCase(Locale.ROOT)).matches();
    }
}
