// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small plugin that keeps the contract, in a folder of the test's own, until the test plants a defect. */
record PlantedPlugin(Path folder) {

    static PlantedPlugin good(Path folder) {
        return new PlantedPlugin(folder)
                .with(
                        "src/main/resources/messages.properties",
                        "plugin.name=Beet\nplugin.about=Für Beete\nindex.title=Beete\nbed.text={0} Beete\n")
                .with(
                        "src/main/resources/messages_en.properties",
                        "plugin.name=Bed\nplugin.about=For beds\nindex.title=Beds\nbed.text={0} beds\n")
                .with(
                        "src/main/resources/pages/index.xhtml",
                        page("<p>#{text['index.title']} #{text.say('bed.text', 3)}</p>"
                                + "<a href=\"#{plugin.page('index')}\">x</a>"))
                .with("src/main/java/Beds.java", "class Beds { String page = addresses.page(\"index\"); }");
    }

    static String page(String content) {
        return "<ui:composition xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:ui=\"jakarta.faces.facelets\""
                + " xmlns:m=\"urn:partnernetz:ui\">\n" + content + "\n</ui:composition>";
    }

    PlantedPlugin with(String file, String text) {
        try {
            var place = folder.resolve(file);
            Files.createDirectories(place.getParent());
            Files.writeString(place, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a class of this test, as if it had compiled it. */
    PlantedPlugin with(Class<?> type) {
        var path = type.getName().replace('.', '/') + ".class";
        try (var in = type.getClassLoader().getResourceAsStream(path)) {
            var place = folder.resolve("target/classes").resolve(path);
            Files.createDirectories(place.getParent());
            Files.write(place, in.readAllBytes());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PluginModule module() {
        return new PluginModule("bed", folder);
    }
}
