// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.leak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.netbeans.lib.profiler.heap.Heap;
import org.netbeans.lib.profiler.heap.HeapFactory;
import org.netbeans.lib.profiler.heap.Instance;
import org.netbeans.lib.profiler.heap.JavaClass;
import org.netbeans.lib.profiler.heap.ObjectArrayInstance;
import org.netbeans.lib.profiler.heap.ObjectFieldValue;
import org.netbeans.lib.profiler.heap.PrimitiveArrayInstance;

/** The memory of a server at one moment, in which to find class loaders of stopped plugins. */
record HeapDump(Heap heap) {
    private static final String LOADER = "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";
    private static final int STEPS_MAX = 100;

    static HeapDump read(Path file) throws IOException {
        return new HeapDump(HeapFactory.createHeap(file.toFile()));
    }

    /**
     * Returns every class loader that its bundle no longer uses, with the shortest path from a root of the heap to it.
     */
    List<Leak> leaks() {
        var leaks = new ArrayList<Leak>();
        var type = heap.getJavaClassByName(LOADER);
        if (type != null) {
            for (var one : type.getInstances()) {
                var loader = (Instance) one;
                var wiring = (Instance) loader.getValueOfField("m_wiring");
                if (wiring != null && Boolean.TRUE.equals(wiring.getValueOfField("m_isDisposed"))) {
                    var path = path(loader);
                    if (!path.isEmpty()) {
                        leaks.add(new Leak(bundle(wiring), path));
                    }
                }
            }
        }
        return leaks;
    }

    private static String bundle(Instance wiring) {
        var revision = (Instance) wiring.getValueOfField("m_revision");
        var name = revision == null ? null : text((Instance) revision.getValueOfField("m_symbolicName"));
        var number = revision == null ? null : text((Instance) revision.getValueOfField("m_id"));
        return (name == null ? "a bundle" : name) + (number == null ? "" : ", revision " + number);
    }

    /** Returns the path from the root to the loader; empty if only weak references lead to it. */
    private List<String> path(Instance loader) {
        var path = new ArrayList<String>();
        var at = loader;
        for (var step = 0; step < STEPS_MAX && !at.isGCRoot(); step++) {
            var holder = at.getNearestGCRootPointer();
            if (holder == null) {
                return List.of();
            }
            path.add(0, name(holder) + "." + link(holder, at));
            at = holder;
        }
        path.add(0, root(at));
        return path;
    }

    private String root(Instance root) {
        var known = heap.getGCRoot(root);
        return (known == null ? "root" : known.getKind()) + ": " + name(root);
    }

    /** Names an object by its class, a class by itself, and a thread by its name. */
    private String name(Instance instance) {
        var type = instance.getJavaClass().getName();
        if (type.equals("java.lang.Class")) {
            JavaClass itself = heap.getJavaClassByID(instance.getInstanceId());
            return itself == null ? type : itself.getName();
        }
        var thread = instance.getValueOfField("name") instanceof Instance name && type.endsWith("Thread")
                ? text(name)
                : null;
        return thread == null ? type : type + " \"" + thread + "\"";
    }

    private String link(Instance holder, Instance held) {
        if (holder instanceof ObjectArrayInstance array) {
            return "[" + array.getValues().indexOf(held) + "]";
        }
        for (var field : holder.getFieldValues()) {
            if (field instanceof ObjectFieldValue value && held.equals(value.getInstance())) {
                return value.getField().getName();
            }
        }
        var type = heap.getJavaClassByID(holder.getInstanceId());
        if (type != null) {
            for (var field : type.getStaticFieldValues()) {
                if (field instanceof ObjectFieldValue value && held.equals(value.getInstance())) {
                    return value.getField().getName();
                }
            }
        }
        return "(class)";
    }

    private static @Nullable String text(@Nullable Instance string) {
        if (string == null || !(string.getValueOfField("value") instanceof PrimitiveArrayInstance bytes)) {
            return null;
        }
        var text = new StringBuilder();
        for (var one : bytes.getValues()) {
            text.append((char) Integer.parseInt(one.toString()));
        }
        return text.toString();
    }

    /**
     * A class loader that was not collected.
     *
     * @param bundle the bundle to which it belonged
     * @param path from the root to it
     */
    record Leak(String bundle, List<String> path) {}
}
