// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.founderguide.internal.dossier.CopyLinks;
import org.partnernetz.founderguide.internal.figure.Reserve;
import org.partnernetz.founderguide.internal.finance.CapitalNeed;
import org.partnernetz.link.Links;
import org.partnernetz.plugin.spi.PluginSettings;

/** What an organisation can set: how large the reserve of a capital need is, and how long links live. */
@Component
public final class GuideSettings implements PluginSettings {
    private static final int PERCENT_MAX = 50;

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.number(Reserve.SETTING, "setting.reservePercent", CapitalNeed.RESERVE_PERCENT, 0, PERCENT_MAX),
                Setting.number(CopyLinks.SETTING, "setting.linkDays", CopyLinks.DAYS, 1, Links.DAYS_MAX));
    }
}
