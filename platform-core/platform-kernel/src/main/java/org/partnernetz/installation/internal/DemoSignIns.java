// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.jboss.logging.Logger;
import org.partnernetz.demo.SignInFile;

/** The file {@code demo.json} in the home. It goes with the samples: at once on the server that removes them. */
@ApplicationScoped
public class DemoSignIns implements SignInFile {
    private static final Logger LOG = Logger.getLogger(DemoSignIns.class);

    @Inject
    InstallationSettings settings;

    @Inject
    InstallationRepository repository;

    void write(List<JsonObject> all) {
        file().ifPresent(file -> Credentials.write(file, all));
    }

    /** Whoever removed the samples may have done so on another server, or with an older version. */
    void removeIfUnused() {
        if (file().filter(Files::exists).isPresent() && repository.areSamplesRemoved()) {
            remove();
        }
    }

    @Override
    public void remove() {
        try {
            var file = file();
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
        } catch (IOException e) {
            LOG.warnf("The sign-ins of the demo in %s could not be removed: %s", file().orElseThrow(), e.getMessage());
        }
    }

    private Optional<Path> file() {
        return settings.home().map(home -> home.resolve("demo.json"));
    }
}
