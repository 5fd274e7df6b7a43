// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.misbehaving;

import java.util.List;

import org.partnernetz.plugin.spi.PluginNavigation;

/** A contribution that cannot be made; the component runtime would notice only when somebody asks for it. */
public final class Unmade implements PluginNavigation {

    /** Called by the component runtime. */
    public Unmade() {
        throw new IllegalStateException("thrown by a test when made");
    }

    @Override
    public List<Entry> entries() {
        return List.of();
    }
}
