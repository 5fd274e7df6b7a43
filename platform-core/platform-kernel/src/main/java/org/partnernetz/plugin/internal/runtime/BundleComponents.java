// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.partnernetz.form.reading.FilesSent;
import org.partnernetz.plugin.host.PageBacking;
import org.partnernetz.plugin.host.PageUnavailableException;
import org.partnernetz.plugin.host.RestComponent;

/** The services that a bundle's components offer to the core, and the page backings made of them. */
final class BundleComponents {
    static final String PAGE = "plugin.page";
    private static final String RESOURCE = "plugin.resource";
    private static final String PERMITTED = "plugin.permitted";
    private static final String BY_LINK = "plugin.by.link";
    private static final String FOR_VISITORS = "plugin.for.visitors";

    private final Bundle bundle;
    private final BundleContext host;
    private final Set<OpenBacking<?>> open = ConcurrentHashMap.newKeySet();

    BundleComponents(Bundle bundle, BundleContext host) {
        this.bundle = bundle;
        this.host = host;
    }

    PageBacking open(String name) {
        var reference = find(found -> name.equals(found.getProperty(PAGE))).stream()
                .findFirst()
                .orElseThrow(() -> new PageUnavailableException("#{" + name + "}: " + reason()));
        return open(name, reference);
    }

    private <T> PageBacking open(String name, ServiceReference<T> reference) {
        var objects = host.getServiceObjects(reference);
        var made = objects == null ? null : objects.getService();
        if (objects == null || made == null) {
            throw new PageUnavailableException("#{" + name + "}: its component could not be made; " + reason());
        }
        var backing = new OpenBacking<>(objects, made);
        open.add(backing);
        return backing;
    }

    /** The permissions that a backing demands, one of which is enough; empty where it demands none. */
    Set<String> permitted(String name) {
        return find(found -> name.equals(found.getProperty(PAGE))).stream()
                .findFirst()
                .map(BundleComponents::permitted)
                .orElse(Set.of());
    }

    /** The page whose links open a backing; empty where none does. */
    Optional<String> linked(String name) {
        return find(found -> name.equals(found.getProperty(PAGE))).stream()
                .findFirst()
                .map(found -> (String) found.getProperty(BY_LINK));
    }

    /** Names of the backings that have a form with a field for a file. */
    Set<String> takeFiles() {
        return find(found -> found.getProperty(PAGE) instanceof String
                        && Stream.of((String[]) found.getProperty(Constants.OBJECTCLASS))
                                .anyMatch(type -> FilesSent.to(loaded(type))))
                .stream()
                .map(found -> (String) found.getProperty(PAGE))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Class<?> loaded(String type) {
        try {
            return bundle.loadClass(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of the backings that are for visitors. */
    Set<String> visitors() {
        return find(found -> Boolean.TRUE.equals(found.getProperty(FOR_VISITORS))).stream()
                .flatMap(found -> Stream.ofNullable((String) found.getProperty(PAGE)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All permissions that any component demands. */
    Set<String> permitted() {
        return find(found -> true).stream()
                .flatMap(reference -> permitted(reference).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> permitted(ServiceReference<?> reference) {
        var demanded = reference.getProperty(PERMITTED);
        return demanded instanceof String[] several
                ? Set.of(several)
                : demanded instanceof String one ? Set.of(one) : Set.of();
    }

    void closeBackings() {
        List.copyOf(open).forEach(PageBacking::close);
    }

    int openBackings() {
        return open.size();
    }

    List<RestComponent> resources() {
        var found = new ArrayList<RestComponent>();
        for (var reference : find(candidate -> Boolean.TRUE.equals(candidate.getProperty(RESOURCE)))) {
            found.add(new RestService<>(host.getServiceObjects(reference), permitted(reference)));
        }
        return List.copyOf(found);
    }

    /** Asks every service of that type and gives it back. */
    <T, R> List<R> ask(Class<T> type, Function<? super T, ? extends R> work) {
        var answers = new ArrayList<R>();
        for (var reference : find(candidate -> Arrays.asList((Object[]) candidate.getProperty(Constants.OBJECTCLASS))
                .contains(type.getName()))) {
            var service = host.getService(reference);
            if (service != null) {
                try {
                    answers.add(work.apply(type.cast(service)));
                } finally {
                    host.ungetService(reference);
                }
            }
        }
        return answers;
    }

    private List<ServiceReference<?>> find(Predicate<ServiceReference<?>> wanted) {
        var registered = bundle.getRegisteredServices();
        if (registered == null) {
            return List.of();
        }
        return Arrays.stream(registered)
                .<ServiceReference<?>>map(reference -> reference)
                .filter(wanted)
                .sorted(Comparator.<ServiceReference<?>>naturalOrder().reversed())
                .toList();
    }

    /** Why components of the bundle are not there, or that they all are. */
    private String reason() {
        var faults = faults();
        return faults.isEmpty() ? "no component of the plugin has that name" : String.join("; ", faults);
    }

    List<String> faults() {
        return Optional.ofNullable(host.getServiceReference(ServiceComponentRuntime.class))
                .map(host::getService)
                .map(runtime -> ComponentFaults.of(runtime, bundle))
                .orElseGet(() -> List.of("the component runtime does not run"));
    }

    /** What the bundle declares and does not have, each in a sentence; makes every component once. */
    List<String> missing(Set<String> backings) {
        var runtime = Optional.ofNullable(host.getServiceReference(ServiceComponentRuntime.class))
                .map(host::getService);
        if (runtime.isEmpty()) {
            return faults();
        }
        try {
            return new Completeness(bundle, runtime.get()).faults(host, backings);
        } catch (IOException e) {
            return List.of("Its descriptors cannot be read: " + e.getMessage());
        }
    }

    private final class OpenBacking<T> implements PageBacking {
        private @Nullable ServiceObjects<T> objects;
        private @Nullable T made;

        OpenBacking(ServiceObjects<T> objects, T made) {
            this.objects = objects;
            this.made = made;
        }

        @Override
        public synchronized @Nullable Object get() {
            return made;
        }

        @Override
        public void close() {
            T given;
            ServiceObjects<T> to;
            synchronized (this) {
                given = made;
                to = objects;
                made = null;
                objects = null; // a closed backing may lie in a session for long and must hold nothing of the bundle
            }
            if (given != null && to != null) {
                open.remove(this);
                giveBack(to, given);
            }
        }
    }

    private static <T> void giveBack(ServiceObjects<T> objects, T given) {
        try {
            objects.ungetService(given);
        } catch (IllegalStateException | IllegalArgumentException e) {
            // Its service has gone already, and the object with it.
            return;
        }
    }

    private record RestService<T>(ServiceObjects<T> objects, Set<String> permitted) implements RestComponent {
        @Override
        public Class<?> type() {
            var one = objects.getService();
            if (one == null) {
                throw new IllegalStateException("A REST component of the plugin cannot be made");
            }
            try {
                return one.getClass();
            } finally {
                giveBack(objects, one);
            }
        }

        @Override
        public Object take() {
            var one = objects.getService();
            if (one == null) {
                throw new IllegalStateException("A REST component of the plugin cannot be made");
            }
            return one;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void release(Object taken) {
            giveBack(objects, (T) taken);
        }
    }
}
