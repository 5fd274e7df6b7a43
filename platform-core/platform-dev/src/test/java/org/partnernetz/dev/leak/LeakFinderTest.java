// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import com.sun.management.HotSpotDiagnosticMXBean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

@DisplayName("Of a plugin that was removed")
class LeakFinderTest {
    private static final String CLASS = Kept.class.getName();

    /** The planted leak. */
    private static @Nullable Object kept;

    @TempDir
    Path folder;

    private Framework felix;

    @BeforeEach
    void start() throws Exception {
        felix = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        "org.osgi.framework.storage", folder.resolve("felix").toString()));
        felix.start();
    }

    @AfterEach
    void stop() throws Exception {
        kept = null;
        felix.stop();
        felix.waitForStop(TimeUnit.SECONDS.toMillis(5));
    }

    @Test
    @DisplayName("nothing is left, and that is said")
    void findsNothing() throws Exception {
        use(false);
        assertThat(told()).startsWith("No class loader of a stopped plugin is left.");
    }

    @Test
    @DisplayName("the way to a class loader that stays is named, down from its root")
    void namesTheWay() throws Exception {
        use(true);
        assertThat(told())
                .startsWith("1 class loaders of stopped plugins are left:")
                .contains("garden-plots, revision ")
                .contains(LeakFinderTest.class.getName() + ".kept");
    }

    private void use(boolean keep) throws Exception {
        var bundle = felix.getBundleContext().installBundle("garden-plots", new ByteArrayInputStream(jar()));
        bundle.start();
        var object = bundle.loadClass(CLASS).getDeclaredConstructor().newInstance();
        kept = keep ? object : null;
        bundle.stop();
        bundle.uninstall();
        var refreshed = new CountDownLatch(1);
        felix.adapt(FrameworkWiring.class).refreshBundles(null, event -> refreshed.countDown());
        assertThat(refreshed.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private String told() throws Exception {
        var dump = folder.resolve("heap.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        var console = new ByteArrayOutputStream();
        LeakFinder.tell(dump, new PrintStream(console, true, StandardCharsets.UTF_8));
        return console.toString(StandardCharsets.UTF_8);
    }

    private static byte[] jar() throws Exception {
        var manifest = new Manifest(new ByteArrayInputStream(
                "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: garden-plots\n"
                        .getBytes(StandardCharsets.UTF_8)));
        var bytes = new ByteArrayOutputStream();
        var path = CLASS.replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(bytes, manifest);
                var type = LeakFinderTest.class.getClassLoader().getResourceAsStream(path)) {
            jar.putNextEntry(new ZipEntry(path));
            type.transferTo(jar);
        }
        return bytes.toByteArray();
    }

    /** A class of the plugin. */
    public static final class Kept {}
}
