// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.partnernetz.plugin.internal.felix.PluginFramework;
import org.partnernetz.plugin.internal.folder.Jars;

@DisplayName("What a bundle declares")
class CompletenessTest {
    private static final String DESCRIPTOR = "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\""
            + " name=\"one\"><property name=\"plugin.page\" value=\"one\"/><implementation class=\"%s\"/>"
            + "<service scope=\"%s\"><provide interface=\"java.util.function.Supplier\"/></service></scr:component>";

    @TempDir
    Path folder;

    private PluginFramework framework;

    @BeforeEach
    void begin() throws Exception {
        framework = PluginFramework.start(folder.resolve("cache"), getClass().getClassLoader());
    }

    @AfterEach
    void end() throws BundleException {
        framework.close();
    }

    @Test
    @DisplayName("is there, and each component is made once to see it")
    void isThere() throws Exception {
        assertThat(missing(jar(Sound.class, "singleton"), "one")).isEmpty();
    }

    @Test
    @DisplayName("is not there if a component throws when it is made, whenever that would be")
    void throwsWhenMade() throws Exception {
        for (var scope : List.of("singleton", "prototype")) {
            assertThat(missing(jar(Unsound.class, scope), "one"))
                    .as(scope)
                    .containsExactly(Unsound.class.getName()
                            + " failed: java.lang.IllegalStateException: thrown by a test when made");
        }
    }

    @Test
    @DisplayName("is not there if a class is cut off or missing")
    void halfAClass() throws Exception {
        var half = new byte[200];
        System.arraycopy(code(Sound.class), 0, half, 0, half.length);
        assertThat(missing(jar(Sound.class, "singleton").file(path(Sound.class), half), "one"))
                .singleElement()
                .asString()
                .startsWith(Sound.class.getName() + " cannot be loaded: java.lang.ClassFormatError");
        var without = Jars.of("without", "1.0.0")
                .header("Service-Component", "OSGI-INF/one.xml")
                .file("OSGI-INF/one.xml", descriptor("org.example.Nowhere", "singleton"));
        assertThat(missing(without, "one"))
                .singleElement()
                .asString()
                .startsWith("org.example.Nowhere cannot be loaded: java.lang.ClassNotFoundException");
    }

    @Test
    @DisplayName("is not there if its descriptor is missing or damaged")
    void descriptors() throws Exception {
        var damaged = jar(Sound.class, "singleton")
                .file("OSGI-INF/one.xml", descriptor(Sound.class.getName(), "x").replace("</service>", ""));
        assertThat(missing(damaged, "one"))
                .containsExactly(Sound.class.getName() + " is not there: OSGI-INF/one.xml cannot be read");
        assertThat(missing(jar(Sound.class, "singleton").header("Service-Component", "OSGI-INF/two.xml"), "one"))
                .containsExactly("OSGI-INF/two.xml is declared, but not in the jar");
    }

    @Test
    @DisplayName("is not there if a page has no backing of its name")
    void pages() throws Exception {
        assertThat(missing(jar(Sound.class, "prototype"), "one", "two"))
                .containsExactly("#{two} is declared, but no component has that name");
    }

    @Test
    @DisplayName("is not there if a page has no backing, though other components are none of pages")
    void pagesBesideOthers() throws Exception {
        var noPage = descriptor(Sound.class.getName(), "singleton").replace("plugin.page", "plugin.other");
        var bundle = Jars.of("plugin", "1.0.0")
                .header("Service-Component", "OSGI-INF/*.xml")
                .file("OSGI-INF/one.xml", noPage)
                .file(path(Sound.class), code(Sound.class));
        assertThat(missing(bundle, "two", "three"))
                .containsExactly(
                        "#{three} is declared, but no component has that name",
                        "#{two} is declared, but no component has that name");
    }

    private List<String> missing(Jars jar, String... pages) throws Exception {
        var bundle = framework
                .context()
                .installBundle(jar.write(folder.resolve("plugin.jar")).toUri().toString());
        try {
            bundle.start();
            return new BundleComponents(bundle, framework.context()).missing(Set.of(pages));
        } finally {
            bundle.uninstall();
        }
    }

    private static Jars jar(Class<?> component, String scope) throws IOException {
        return Jars.of("plugin", "1.0.0")
                .header("Service-Component", "OSGI-INF/*.xml")
                .file("OSGI-INF/one.xml", descriptor(component.getName(), scope))
                .file(path(component), code(component));
    }

    private static String descriptor(String component, String scope) {
        return String.format(Locale.ROOT, DESCRIPTOR, component, scope);
    }

    private static byte[] code(Class<?> type) throws IOException {
        try (var in = type.getClassLoader().getResourceAsStream(path(type))) {
            return in.readAllBytes();
        }
    }

    private static String path(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    /** A component. */
    public static final class Sound implements Supplier<String> {
        @Override
        public String get() {
            return "sound";
        }
    }

    /** A component that cannot be made. */
    public static final class Unsound implements Supplier<String> {
        /** As the component runtime would. */
        public Unsound() {
            throw new IllegalStateException("thrown by a test when made");
        }

        @Override
        public String get() {
            return "never";
        }
    }
}
