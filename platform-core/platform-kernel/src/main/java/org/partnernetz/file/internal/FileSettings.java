// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator says about files. Until the container sets it, there is no home and no scanner. */
@ApplicationScoped
@SuppressWarnings("UnnecessaryAssignment")
public class FileSettings {
    @Inject
    @ConfigProperty(name = "partnernetz.home")
    String home = "";

    /** Host and port of a clamd, for example {@code 127.0.0.1:3310}. */
    @Inject
    @ConfigProperty(name = "partnernetz.files.scanner")
    Optional<String> scanner = Optional.empty();

    /** Settings for a home, without a scanner. */
    public static FileSettings of(Path home) {
        var settings = new FileSettings();
        settings.home = home.toString();
        return settings;
    }

    Path folder() {
        return Path.of(home, "files");
    }

    Optional<String> scanner() {
        return scanner;
    }
}
