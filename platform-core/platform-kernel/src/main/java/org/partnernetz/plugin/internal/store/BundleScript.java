// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

import org.flywaydb.core.api.resource.LoadableResource;

/** One SQL file in a bundle. */
final class BundleScript extends LoadableResource {
    private final URL entry;
    private final String name;

    BundleScript(URL entry) {
        this.entry = entry;
        name = entry.getPath().substring(entry.getPath().lastIndexOf('/') + 1);
    }

    @Override
    public Reader read() {
        try {
            return new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getAbsolutePath() {
        return entry.toString();
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return entry.toString();
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getRelativePath() {
        return name;
    }
}
