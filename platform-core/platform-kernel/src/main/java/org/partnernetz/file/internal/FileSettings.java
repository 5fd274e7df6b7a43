// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What the operator says about files. Until the container sets it, there is no home and no scanner. */
@ApplicationScoped
@SuppressWarnings("UnnecessaryAssignment")
public class FileSettings {
    private static final Logger LOG = Logger.getLogger(FileSettings.class);
    private static final long MEGABYTE = 1024L * 1024;
    private static final int PRIORITY = 1;

    @Inject
    @ConfigProperty(name = "partnernetz.home")
    String home = "";

    @Inject
    @ConfigProperty(name = "partnernetz.files.day.mb", defaultValue = "1024")
    long dailyMegabytes = 1024;

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

    /** Whoever wrote an address that is none learns it at the start, and not when somebody adds a file. */
    void start(@Observes @Priority(PRIORITY) Startup startup) {
        try {
            scanner();
        } catch (IllegalArgumentException e) {
            LOG.errorf("Partnernetz cannot start: %s", e.getMessage());
            throw e;
        }
    }

    Path folder() {
        return Path.of(home, "files");
    }

    /** How much each person may bring to a server within a day, in bytes. */
    long daily() {
        return dailyMegabytes * MEGABYTE;
    }

    /** @throws IllegalArgumentException if the address is none */
    Optional<ScannerAddress> scanner() {
        return scanner.map(ScannerAddress::of);
    }
}
