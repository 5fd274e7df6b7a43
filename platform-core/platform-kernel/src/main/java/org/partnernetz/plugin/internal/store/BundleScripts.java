// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** The SQL files in a bundle's {@code db/migration}; Flyway's own search does not know the addresses inside bundles. */
final class BundleScripts implements ResourceProvider {
    private static final String FOLDER = "db/migration";

    private final List<BundleScript> scripts = new ArrayList<>();

    BundleScripts(Bundle bundle) {
        var entries = bundle.findEntries(FOLDER, "*.sql", false);
        if (entries != null) {
            for (URL entry : Collections.list(entries)) {
                scripts.add(new BundleScript(entry));
            }
        }
    }

    boolean isEmpty() {
        return scripts.isEmpty();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getFilename().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .<LoadableResource>map(script -> script)
                .toList();
    }
}
