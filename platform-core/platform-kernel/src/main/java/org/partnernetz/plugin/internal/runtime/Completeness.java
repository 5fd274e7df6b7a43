// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/**
 * Whether everything that a bundle declares is there after its start. The component runtime makes most components only
 * when they are asked for, and passes over what it cannot make; so each is made once, on the thread of the start.
 */
record Completeness(Bundle bundle, ServiceComponentRuntime runtime) {
    private static final String DESCRIPTORS = "Service-Component";
    private static final String NAME = "component.name";
    private static final Pattern IMPLEMENTATION = Pattern.compile("<implementation\\s[^>]*?class=\"([^\"]+)\"");

    /**
     * What is missing, each in a sentence that names the component and the cause; empty if nothing is.
     *
     * @param pages the names of the backings that the plugin declares
     */
    List<String> faults(BundleContext host, Collection<String> pages) throws IOException {
        var components = runtime.getComponentDescriptionDTOs(bundle);
        var faults = new ArrayList<>(unread(components));
        components.forEach(component -> faults.addAll(unloadable(component)));
        if (!faults.isEmpty()) {
            return faults;
        }
        var unmade = unmade(host);
        faults.addAll(ComponentFaults.of(runtime, bundle));
        if (faults.isEmpty()) {
            unmade.forEach(name -> faults.add(name + " could not be made"));
        }
        var missing = new TreeSet<>(pages);
        missing.removeAll(offered(BundleComponents.PAGE));
        missing.forEach(page -> faults.add("#{" + page + "} is declared, but no component has that name"));
        return faults;
    }

    /** What stands in a descriptor that the runtime could not read, which it passes over. */
    private List<String> unread(Collection<ComponentDescriptionDTO> components) throws IOException {
        var known = new HashSet<String>();
        components.forEach(component -> known.add(component.implementationClass));
        var faults = new ArrayList<String>();
        for (var descriptor : descriptors()) {
            var url = bundle.getEntry(descriptor);
            if (url == null) {
                faults.add(descriptor + " is declared, but not in the jar");
                continue;
            }
            try (var in = url.openStream()) {
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                var named = IMPLEMENTATION
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                if (named.isEmpty()) {
                    faults.add(descriptor + " describes no component");
                }
                named.stream()
                        .filter(type -> !known.contains(type))
                        .forEach(type -> faults.add(type + " is not there: " + descriptor + " cannot be read"));
            }
        }
        return faults;
    }

    private List<String> descriptors() {
        var header = bundle.getHeaders("").get(DESCRIPTORS);
        return header == null
                ? List.of()
                : Stream.of(header.split(","))
                        .map(String::strip)
                        .flatMap(this::matching)
                        .toList();
    }

    /** The last part of a path may hold stars. */
    private Stream<String> matching(String path) {
        if (!path.contains("*")) {
            return path.isEmpty() ? Stream.empty() : Stream.of(path);
        }
        var slash = path.lastIndexOf('/');
        var found = bundle.findEntries(slash < 0 ? "/" : path.substring(0, slash), path.substring(slash + 1), false);
        return found == null
                ? Stream.empty()
                : Collections.list(found).stream().map(url -> url.getPath().replaceFirst("^/", ""));
    }

    private List<String> unloadable(ComponentDescriptionDTO component) {
        try {
            bundle.loadClass(component.implementationClass);
            return List.of();
        } catch (ClassNotFoundException | LinkageError e) {
            return List.of(component.implementationClass + " cannot be loaded: " + e);
        }
    }

    private Set<String> unmade(BundleContext host) {
        var unmade = new TreeSet<String>();
        for (var reference : registered()) {
            if (!isMade(reference, host)) {
                unmade.add(String.valueOf(reference.getProperty(NAME)));
            }
        }
        return unmade;
    }

    private static <T> boolean isMade(ServiceReference<T> reference, BundleContext host) {
        var objects = host.getServiceObjects(reference);
        var made = objects == null ? null : objects.getService();
        if (objects == null || made == null) {
            return false;
        }
        objects.ungetService(made);
        return true;
    }

    private Set<Object> offered(String property) {
        return registered().stream()
                .map(reference -> reference.getProperty(property))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<ServiceReference<?>> registered() {
        var registered = bundle.getRegisteredServices();
        return registered == null ? List.of() : Arrays.<ServiceReference<?>>asList(registered);
    }
}
