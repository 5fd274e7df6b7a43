// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.background;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.partnernetz.journey.background.sample.Counts;
import org.partnernetz.journey.background.sample.Finds;
import org.partnernetz.journey.background.sample.HearsPosts;
import org.partnernetz.journey.background.sample.Shows;
import org.partnernetz.journey.background.sample.Works;
import org.partnernetz.testkit.harness.Await;
import org.partnernetz.testkit.harness.Database;
import org.partnernetz.testkit.harness.RunningPlatform;

/** Makes a jar of the sample's classes and lays it into the plugins folder. */
final class SamplePlugin {
    static final String ID = "background-sample";

    private static final String COMPONENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%1$s">
              <implementation class="%1$s"/>
              <service><provide interface="%2$s"/></service>
              %3$s
            </scr:component>
            """;
    private static final String REFERENCE = "<reference name=\"%1$s\" interface=\"%2$s\" field=\"%1$s\"/>";
    private static final String IMPORTS = "org.partnernetz.audit;version=\"[1.0,2)\","
            + "org.partnernetz.fact.spi;version=\"[1.0,2)\",org.partnernetz.forum;version=\"[1.0,2)\","
            + "org.partnernetz.plugin.spi;version=\"[2.0,3)\",org.partnernetz.search;version=\"[1.0,2)\","
            + "org.partnernetz.search.spi;version=\"[1.0,2)\","
            + "org.partnernetz.job;version=\"[2.0,3)\",org.partnernetz.job.spi;version=\"[1.0,2)\","
            + "org.partnernetz.statistics;version=\"[2.0,3)\",org.partnernetz.statistics.spi;version=\"[2.0,3)\","
            + "org.partnernetz.tenant;version=\"[1.0,2)\"";

    private final RunningPlatform platform;
    private final Path file;

    SamplePlugin(RunningPlatform platform) {
        this.platform = platform;
        file = platform.home().resolve("plugins").resolve(ID + ".jar");
    }

    void put(String version) throws Exception {
        var before = outcomes();
        var part = file.resolveSibling(ID + ".part");
        Files.createDirectories(part.getParent());
        try (var jar = new JarOutputStream(Files.newOutputStream(part), manifest(version))) {
            for (var type : List.of(HearsPosts.class, Works.class, Counts.class, Finds.class, Shows.class)) {
                var path = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new ZipEntry(path));
                try (var in = type.getClassLoader().getResourceAsStream(path)) {
                    in.transferTo(jar);
                }
            }
            for (var text : texts().entrySet()) {
                jar.putNextEntry(new ZipEntry(text.getKey()));
                jar.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        Await.until("the plugin is installed", () -> outcomes() > before);
    }

    void remove() throws Exception {
        if (Files.exists(file)) {
            var before = outcomes();
            Files.delete(file);
            Await.until("the plugin is removed", () -> outcomes() > before);
        }
    }

    private static Manifest manifest(String version) {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", ID);
        main.putValue("Bundle-Version", version);
        main.putValue("Import-Package", IMPORTS);
        main.putValue(
                "Service-Component",
                "OSGI-INF/hears.xml,OSGI-INF/works.xml,OSGI-INF/counts.xml,OSGI-INF/finds.xml,OSGI-INF/shows.xml");
        return manifest;
    }

    private static Map<String, String> texts() {
        var hears = String.format(Locale.ROOT, REFERENCE, "audit", "org.partnernetz.audit.Audit");
        var works = String.format(Locale.ROOT, REFERENCE, "tenant", "org.partnernetz.tenant.TenantContext");
        return Map.of(
                "OSGI-INF/hears.xml",
                String.format(
                        Locale.ROOT,
                        COMPONENT,
                        HearsPosts.class.getName(),
                        "org.partnernetz.fact.spi.FactListener",
                        hears),
                "OSGI-INF/works.xml",
                String.format(
                        Locale.ROOT, COMPONENT, Works.class.getName(), "org.partnernetz.job.spi.BackgroundJob", works),
                "OSGI-INF/counts.xml",
                String.format(
                        Locale.ROOT,
                        COMPONENT,
                        Counts.class.getName(),
                        "org.partnernetz.statistics.spi.IndicatorSource",
                        ""),
                "OSGI-INF/finds.xml",
                String.format(
                        Locale.ROOT, COMPONENT, Finds.class.getName(), "org.partnernetz.search.spi.SearchSource", ""),
                "OSGI-INF/shows.xml",
                String.format(
                        Locale.ROOT,
                        COMPONENT,
                        Shows.class.getName(),
                        "org.partnernetz.plugin.spi.DashboardWidget",
                        ""),
                "messages.properties",
                "plugin.name=Hintergrundprobe\njob.works=Arbeitet\nindicator.money=Geld\naudit.post.heard=Beitrag gehört\n"
                        + "search.finds=Funde\nwidget.title=Karte der Probe\nwidget.figure={0} Dinge der Probe\n",
                "messages_en.properties",
                "plugin.name=Background sample\njob.works=Works\nindicator.money=Money\naudit.post.heard=Post heard\n"
                        + "search.finds=Finds\nwidget.title=Card of the sample\nwidget.figure={0} things of the sample\n");
    }

    private long outcomes() throws IOException, SQLException {
        return Database.number(platform, "select count(*) from core.plugin_outcome where plugin = '" + ID + "'");
    }
}
