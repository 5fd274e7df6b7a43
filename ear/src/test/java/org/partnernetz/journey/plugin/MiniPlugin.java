// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.partnernetz.testkit.harness.RunningPlatform;

/** A small plugin made by a test: a page, words, a table, and what the test adds. */
public final class MiniPlugin {
    private static final String PAGE = """
            <ui:composition template="/WEB-INF/templates/page.xhtml" xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets">
              <ui:param name="title" value="#{text['plugin.name']}"/>
              <ui:define name="content"><p>page of the mini plugin</p></ui:define>
            </ui:composition>""";

    private static final String TABLE = """
            create table ${schema}.note (organisation_id bigint not null references core.organisation, text text not null);
            alter table ${schema}.note enable row level security, force row level security;
            create policy note_select on ${schema}.note for select using (organisation_id = core.tenant());
            create policy note_insert on ${schema}.note for insert with check (organisation_id = core.tenant());
            create policy note_update on ${schema}.note for update using (organisation_id = core.tenant());
            create policy note_delete on ${schema}.note for delete using (organisation_id = core.tenant());
            """;

    private final String id;
    private final String version;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private MiniPlugin(String id, String version) {
        this.id = id;
        this.version = version;
    }

    /** With a page and a name. */
    public static MiniPlugin of(String id, String version) {
        return new MiniPlugin(id, version)
                .file("pages/index.xhtml", PAGE)
                .file("messages.properties", "plugin.name=Kleines Modul " + id + "\n")
                .file("messages_en.properties", "plugin.name=Small module " + id + "\n");
    }

    /** With a table of its own. */
    public MiniPlugin withTable() {
        return file("db/migration/V0001__notes.sql", TABLE);
    }

    public MiniPlugin header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public MiniPlugin file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** With a component that comes up with the plugin. */
    public MiniPlugin withStart(Class<?> component) {
        return code(component)
                .component("<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" immediate=\"true\""
                        + " activate=\"activate\" name=\"start\"><implementation class=\"" + component.getName()
                        + "\"/></scr:component>");
    }

    /** With an entry in the navigation. */
    public MiniPlugin withNavigation(Class<?> navigation) {
        return code(navigation)
                .header("Import-Package", "org.partnernetz.plugin.spi")
                .component("<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\"navigation\">"
                        + "<implementation class=\"" + navigation.getName() + "\"/><service><provide interface=\""
                        + "org.partnernetz.plugin.spi.PluginNavigation\"/></service></scr:component>");
    }

    /** Cuts a class off, as an upload that broke would. */
    public MiniPlugin cutOff(Class<?> type) {
        files.computeIfPresent(path(type), (path, code) -> Arrays.copyOf(code, code.length / 2));
        return this;
    }

    /** With a REST resource. */
    public MiniPlugin withResource(Class<?> resource) {
        return code(resource)
                .header("Import-Package", "jakarta.ws.rs")
                .component("<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\"resource\">"
                        + "<property name=\"plugin.resource\" type=\"Boolean\" value=\"true\"/><implementation class=\""
                        + resource.getName() + "\"/><service scope=\"prototype\"><provide interface=\""
                        + resource.getName() + "\"/></service></scr:component>");
    }

    /** With a backing of its page, which is {@code #{backing}} there. */
    public MiniPlugin withBacking(Class<?> backing) {
        return code(backing)
                .header("Partnernetz-Pages", "backing")
                .component("<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\"backing\">"
                        + "<property name=\"plugin.page\" value=\"backing\"/><implementation class=\""
                        + backing.getName() + "\"/><service scope=\"prototype\"><provide interface=\""
                        + backing.getName() + "\"/></service></scr:component>");
    }

    /** With an entity for its table. */
    public MiniPlugin withEntity(String name) throws ClassNotFoundException {
        var entity = Class.forName(name);
        return withTable()
                .code(entity)
                .header("Partnernetz-Entities", entity.getName())
                .header(
                        "Import-Package",
                        "jakarta.persistence,org.hibernate.bytecode.spi,org.hibernate.proxy,org.partnernetz.privacy,org.partnernetz.store");
    }

    private MiniPlugin component(String descriptor) {
        return header("Service-Component", "OSGI-INF/component.xml").file("OSGI-INF/component.xml", descriptor);
    }

    /** With a class, and those inside it. */
    MiniPlugin withCode(Class<?> type) {
        for (var inside : type.getDeclaredClasses()) {
            withCode(inside);
        }
        return code(type);
    }

    /** With a class. */
    public MiniPlugin code(Class<?> type) {
        try (var in = type.getClassLoader().getResourceAsStream(path(type))) {
            files.put(path(type), in.readAllBytes());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    /** The jar. */
    public byte[] bytes() {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", id);
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        headers.forEach(manifest.getMainAttributes()::putValue);
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes, manifest)) {
            for (var file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue());
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Lays the jar into the plugins folder, in place of a former one. */
    public Path drop(RunningPlatform platform) {
        return drop(platform, bytes());
    }

    /** Lays these bytes into the plugins folder under the plugin's name. */
    public Path drop(RunningPlatform platform, byte[] jar) {
        var folder = platform.home().resolve("plugins");
        try {
            Files.createDirectories(folder);
            var part = Files.write(folder.resolve(id + ".part"), jar);
            return Files.move(part, folder.resolve(id + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
