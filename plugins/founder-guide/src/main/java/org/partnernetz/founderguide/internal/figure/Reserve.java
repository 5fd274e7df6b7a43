// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.plugin.PluginValues;

/** The reserve that the acting organisation adds to a capital need. */
@Component(service = Reserve.class)
public final class Reserve {
    public static final String SETTING = "reserve-percent";

    private final PluginValues values;

    @Activate
    public Reserve(@Reference PluginValues values) {
        this.values = values;
    }

    /** In percent of the rest. */
    public int percent() {
        return Math.toIntExact(values.number(SETTING));
    }
}
