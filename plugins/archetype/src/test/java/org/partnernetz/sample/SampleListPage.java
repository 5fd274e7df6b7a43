// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.plugin.spi.LoadedPage.Place;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginDownload;
import org.partnernetz.plugin.spi.PluginPage;

/** A list to be kept, for those who advise: {@code …/list/{item}/file}. */
@PluginPage("list")
@Permitted("advise")
@Component(service = SampleListPage.class, scope = ServiceScope.PROTOTYPE)
public final class SampleListPage implements PluginDownload {
    @Override
    public File file(Place place, Locale language) {
        var text = "advice;days\n" + place.item() + ";14\n";
        return File.csv(text.getBytes(StandardCharsets.UTF_8), "advice", place.item());
    }
}
