// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.visitors;

import java.util.List;

import org.partnernetz.plugin.spi.PluginNavigation;

/** One entry for everybody and one for members. */
public final class Entries implements PluginNavigation {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("directory", "directory.title", "puzzle"), new Entry("index", "plugin.name", "puzzle"));
    }
}
