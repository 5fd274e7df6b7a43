// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.plugin.spi.PluginSettings;

/** Within how many days somebody answers. */
@Component(service = PluginSettings.class)
public final class SampleSettings implements PluginSettings {
    @Override
    public List<Setting> settings() {
        return List.of(Setting.number("answer-days", "setting.answerDays", 14, 1, 90));
    }
}
