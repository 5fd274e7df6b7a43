// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.partnernetz.plugin.host.PageBacking;
import org.partnernetz.plugin.host.RestComponent;
import org.partnernetz.plugin.host.RunningPlugin;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.store.BundlePersistence;
import org.partnernetz.plugin.spi.PluginNavigation;
import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.plugin.spi.PluginSettings.Setting;

/** One start of one version of a plugin. */
public final class BundleRuntime implements RunningPlugin {
    private final long generation;
    private final PluginJar jar;
    private final Bundle bundle;
    private final BundleContents contents;
    private final BundleComponents components;
    private final BundlePersistence persistence;
    private final Set<String> backings;
    private Declared declared = Declared.NOTHING;

    BundleRuntime(long generation, PluginJar jar, Bundle bundle, BundleContext host, BundlePersistence persistence) {
        this.generation = generation;
        this.jar = jar;
        this.bundle = bundle;
        this.persistence = persistence;
        contents = new BundleContents(bundle);
        components = new BundleComponents(bundle, host);
        backings = Set.copyOf(contents.header("Partnernetz-Pages"));
    }

    @Override
    public String id() {
        return jar.id();
    }

    @Override
    public String version() {
        return jar.version().toString();
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public String name(Locale locale) {
        return contents.words(locale).getOrDefault("plugin.name", id());
    }

    @Override
    public Optional<URL> view(String page) {
        return contents.view(page);
    }

    @Override
    public Optional<URL> part(String name) {
        return contents.part(name);
    }

    @Override
    public Optional<URL> resource(String path) {
        return contents.resource(path);
    }

    @Override
    public Optional<URL> openApi() {
        return contents.openApi();
    }

    @Override
    public Map<String, String> words(Locale locale) {
        return contents.words(locale);
    }

    @Override
    public Set<String> backings() {
        return backings;
    }

    @Override
    public PageBacking open(String backing) {
        return components.open(backing);
    }

    @Override
    public Set<String> permitted(String backing) {
        return components.permitted(backing);
    }

    @Override
    public Optional<String> linked(String backing) {
        return components.linked(backing);
    }

    @Override
    public boolean takesFiles() {
        return !takeFiles().isEmpty();
    }

    /** Names of the backings that have a form with a field for a file. */
    Set<String> takeFiles() {
        return components.takeFiles();
    }

    @Override
    public Set<String> visitors() {
        return components.visitors();
    }

    @Override
    public List<Permission> permissions() {
        return declared.permissions();
    }

    @Override
    public List<Setting> settings() {
        return declared.settings();
    }

    @Override
    public List<RestComponent> resources() {
        return components.resources();
    }

    @Override
    public <T, R> List<R> ask(Class<T> type, Function<? super T, ? extends R> work) {
        return components.ask(type, work);
    }

    @Override
    public ClassLoader classes() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public <T> Optional<T> support(Class<T> type) {
        return persistence.support(type);
    }

    /** The plugin's navigation entries, read once after its start. */
    public List<PluginNavigation.Entry> navigation() {
        return declared.navigation();
    }

    @Override
    public String fingerprint() {
        return jar.digest().substring(0, 8);
    }

    /** The classes that the plugin maps to tables. */
    Stream<Class<?>> entities() {
        return contents.header("Partnernetz-Entities").stream().map(this::load);
    }

    private Class<?> load(String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is declared, but not in the jar", e);
        }
    }

    PluginJar jar() {
        return jar;
    }

    Bundle bundle() {
        return bundle;
    }

    BundleComponents components() {
        return components;
    }

    BundlePersistence persistence() {
        return persistence;
    }

    /** Asks what the plugin says of itself. */
    void declare() {
        declared = Declared.of(components, view("index").isPresent());
    }

    Declared declared() {
        return declared;
    }

    /** Returns in one line what is declared but missing; null if nothing is. */
    @Nullable
    String failureOfComponents() {
        var faults = components.missing(backings);
        return faults.isEmpty() ? null : String.join("; ", faults);
    }
}
