// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.plugin.spi.PluginNavigation;

/** The directory for everybody, and the page on which members maintain it. */
@Component(service = PluginNavigation.class)
public final class DirectoryNavigation implements PluginNavigation {
    @Override
    public List<Entry> entries() {
        return List.of(new Entry("directory", "plugin.name", "book-open"), new Entry("index", "index.title", "pencil"));
    }
}
