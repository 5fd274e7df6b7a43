// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.plugin.spi.PluginNavigation;

/** Two entries instead of the one that leads to {@code index}. */
@Component(service = PluginNavigation.class)
public final class SampleNavigation implements PluginNavigation {
    @Override
    public List<Entry> entries() {
        return List.of(new Entry("index", "plugin.name", "puzzle"), new Entry("plan", "plan.title", "file-text"));
    }
}
