// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import org.partnernetz.plugin.admin.PluginPlan.Need;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.internal.folder.Jars;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.resolve.Offers.Offer;

@DisplayName("What a plugin needs")
class NeedsTest {
    private static final Offers PLATFORM = new Offers(List.of(
            packaged("system", "org.partnernetz.forum", "1.4.0"),
            packaged("system", "org.partnernetz.event", "2.0.0"),
            new Offer(
                    "scr",
                    "osgi.extender",
                    Map.of("osgi.extender", "osgi.component", "version", Version.parseVersion("1.5.0")))));

    @TempDir
    Path folder;

    @Test
    @DisplayName("is there if every version lies in its range")
    void isThere() {
        var jar = jar("Import-Package", "org.partnernetz.forum;version=\"[1.2,2)\",org.partnernetz.event");
        assertThat(new Needs(jar).missing(PLATFORM)).isEmpty();
    }

    @Test
    @DisplayName("is named with the version that is wanted and the one that is there")
    void namesTheVersions() {
        var jar = jar("Import-Package", "org.partnernetz.event;version=\"[1.0,2)\"");
        assertThat(new Needs(jar).missing(PLATFORM))
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo("package-version"))
                .extracting(PluginReason::text)
                .isEqualTo("It needs the package org.partnernetz.event in version [1.0,2); there is 2.0.0.");
    }

    @Test
    @DisplayName("is named if it is not there at all: package, plugin, capability, each in a sentence")
    void namesWhatIsMissing() {
        var jar = Jars.of("a", "1.0.0")
                .header("Import-Package", "org.partnernetz.telepathy;version=\"[1,2)\"")
                .header("Require-Bundle", "other-plugin;bundle-version=\"[2,3)\"")
                .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")
                .keep(folder);
        assertThat(new Needs(jar).missing(PLATFORM))
                .extracting(PluginReason::code)
                .containsExactly("package-missing", "bundle-missing", "capability-missing");
    }

    @Test
    @DisplayName("may be missing where it is optional or asked for only while it runs")
    void mayBeOptional() {
        var jar = Jars.of("a", "1.0.0")
                .header("Import-Package", "org.partnernetz.telepathy;resolution:=optional")
                .header(
                        "Require-Capability",
                        "osgi.service;filter:=\"(objectClass=x)\";effective:=active,"
                                + "osgi.extender;filter:=\"(&(osgi.extender=osgi.component)(version>=1.5.0)(!(version>=2.0.0)))\"")
                .keep(folder);
        assertThat(new Needs(jar).missing(PLATFORM)).isEmpty();
    }

    @Test
    @DisplayName("can come from another plugin, or from itself")
    void comesFromPlugins() {
        var jar = jar("Import-Package", "org.partnernetz.recognition;version=\"[1,2)\"");
        var other = Jars.of("recognition", "1.0.0")
                .header("Export-Package", "org.partnernetz.recognition;uses:=\"java.util,a\";version=\"1.3.0\"")
                .keep(folder);
        assertThat(new Needs(jar).missing(PLATFORM)).hasSize(1);
        assertThat(new Needs(jar).missing(PLATFORM.with(other))).isEmpty();
        assertThat(new Needs(jar).missing(PLATFORM.with(other).without("recognition")))
                .hasSize(1);
    }

    @Test
    @DisplayName("is listed with what there is, the platform's packages first")
    void listsPackages() {
        var jar = jar("Import-Package", "jakarta.persistence;version=\"[3,4)\",org.partnernetz.forum");
        assertThat(new Needs(jar).packages(PLATFORM))
                .containsExactly(
                        new Need("org.partnernetz.forum", "", "1.4.0", false),
                        new Need("jakarta.persistence", "[3,4)", null, false));
    }

    private PluginJar jar(String header, String value) {
        return Jars.of("a", "1.0.0").header(header, value).keep(folder);
    }

    private static Offer packaged(String by, String name, String version) {
        return new Offer(
                by,
                "osgi.wiring.package",
                Map.of("osgi.wiring.package", name, "version", Version.parseVersion(version)));
    }
}
