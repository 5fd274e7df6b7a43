// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Classes of a bundle that hold a workflow: each is made once at the start, so that one with a hole fails it. */
final class WorkflowClasses {
    private static final String HELD = "Lorg/partnernetz/workflow/Workflow;";
    private static final String SUFFIX = ".class";

    private WorkflowClasses() {}

    /** @throws BundleException with what is wrong with a workflow */
    static void require(Bundle bundle, ClassLoader classes) throws BundleException {
        var found = bundle.findEntries("/", "*" + SUFFIX, true);
        if (found == null) {
            return;
        }
        for (var url : Collections.list(found)) {
            if (holdsOne(url)) {
                make(name(url), classes);
            }
        }
    }

    private static boolean holdsOne(URL type) throws BundleException {
        try (var in = type.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(HELD);
        } catch (IOException e) {
            throw new BundleException(type.getPath() + " cannot be read", e);
        }
    }

    private static String name(URL type) {
        var path = type.getPath().substring(1);
        return path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
    }

    private static void make(String name, ClassLoader classes) throws BundleException {
        try {
            Class.forName(name, true, classes);
        } catch (ExceptionInInitializerError e) {
            throw new BundleException(
                    Objects.requireNonNullElse(e.getCause(), e).getMessage(), e);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new BundleException(name + " cannot be loaded: " + e, e);
        }
    }
}
