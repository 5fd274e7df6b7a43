// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.baseline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;

/**
 * The exported packages with all that is visible of them, as lines that a person can read and a repository can keep. A
 * line is an element, indented below the one it belongs to: what it is, what adding it means, what taking it away
 * means, its name.
 */
record ApiDescription(List<String> lines) {
    private static final Pattern LINE = Pattern.compile("( *)(\\w+) (\\w+) (\\w+) (.*)");
    private static final String EXPORT = "EXPORT ";
    private static final String PROVIDER = "Lorg/osgi/annotation/versioning/ProviderType;";

    /** Of compiled classes with their manifest. */
    static ApiDescription of(Jar jar) throws Exception {
        var lines = new ArrayList<String>();
        new Parameters(jar.getManifest().getMainAttributes().getValue("Export-Package"))
                .forEach((name, attributes) -> lines.add(EXPORT + name + ";version=" + attributes.get("version")));
        lines.sort(null);
        var api = new DiffPluginImpl().tree(jar).get("<api>").serialize();
        for (var slice : api.children) {
            for (var type : slice.children) {
                if (type.type == Type.INTERFACE && !isProvided(jar, type.name)) {
                    askOfPlugins(type);
                }
            }
        }
        write(api, 0, lines);
        return new ApiDescription(lines);
    }

    /**
     * Whoever writes a plugin implements each abstract method, so one more is a major change. bnd 7.3.0 says so only of
     * those that are declared before the first default method.
     */
    private static void askOfPlugins(Tree.Data type) {
        for (var member : type.children) {
            if (member.type == Type.METHOD
                    && Stream.of(member.children)
                            .anyMatch(child -> child.type == Type.ACCESS && child.name.equals("abstract"))) {
                member.add = Delta.MAJOR;
            }
        }
    }

    private static boolean isProvided(Jar jar, String type) throws Exception {
        try (var in = jar.getResource(type.replace('.', '/') + ".class").openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(PROVIDER);
        }
    }

    private static void write(Tree.Data element, int depth, List<String> lines) {
        lines.add(" ".repeat(depth) + element.type + " " + element.add + " " + element.rem + " " + element.name);
        for (var child : element.children) {
            write(child, depth + 1, lines);
        }
    }

    /** Changes since the other one that its versions do not tell, each in a sentence. */
    List<String> complaintsSince(ApiDescription agreed) throws Exception {
        var complaints = new ArrayList<String>();
        try (var reporter = new Processor()) {
            var found = new Baseline(reporter, new DiffPluginImpl())
                    .baseline(tree(), exports(), agreed.tree(), agreed.exports(), new Instructions("*"));
            for (var one : found) {
                if (one.mismatch) {
                    complaints.add(one.packageName + " has changed (" + one.packageDiff.getDelta() + "): its version "
                            + one.newerVersion + " must become " + one.suggestedVersion);
                }
            }
        }
        return complaints;
    }

    private Parameters exports() {
        var exports = new Parameters();
        lines.stream()
                .filter(line -> line.startsWith(EXPORT))
                .map(line -> line.substring(EXPORT.length()))
                .forEach(line -> exports.mergeWith(new Parameters(line), true));
        return exports;
    }

    private Tree tree() throws Exception {
        var bundle = new Tree.Data();
        bundle.name = "org.partnernetz.api";
        bundle.type = Type.BUNDLE;
        bundle.add = Delta.CHANGED;
        bundle.rem = Delta.CHANGED;
        var elements = lines.stream().filter(line -> !line.startsWith(EXPORT)).toList();
        bundle.children = new Tree.Data[] {read(elements, new int[] {0})};
        return new DiffPluginImpl().deserialize(bundle);
    }

    private static Tree.Data read(List<String> lines, int[] at) {
        var line = LINE.matcher(lines.get(at[0]++));
        if (!line.matches()) {
            throw new IllegalArgumentException("not a line of a description: " + lines.get(at[0] - 1));
        }
        var element = new Tree.Data();
        element.type = Type.valueOf(line.group(2));
        element.add = Delta.valueOf(line.group(3));
        element.rem = Delta.valueOf(line.group(4));
        element.name = line.group(5);
        var children = new ArrayList<Tree.Data>();
        var deeper = " ".repeat(line.group(1).length() + 1);
        while (at[0] < lines.size() && lines.get(at[0]).startsWith(deeper)) {
            children.add(read(lines, at));
        }
        element.children = children.toArray(Tree.Data[]::new);
        return element;
    }

    /** The same without the element in that line and what is below it. */
    ApiDescription without(String element) {
        var left = new ArrayList<String>();
        var below = "";
        for (var line : lines) {
            if (below.isEmpty() || !line.startsWith(below)) {
                below = line.strip().equals(element) ? line.substring(0, line.indexOf(element)) + " " : "";
                if (below.isEmpty()) {
                    left.add(line);
                }
            }
        }
        return new ApiDescription(left);
    }

    /** The same with other words. */
    ApiDescription replaced(String part, String by) {
        return new ApiDescription(
                lines.stream().map(line -> line.replace(part, by)).toList());
    }
}
