// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.plugin.spi.ForVisitors;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginPage;

/** A page for everybody, with a filter in its address. */
@PluginPage("directory")
@ForVisitors
@Component(service = SampleDirectoryPage.class, scope = ServiceScope.PROTOTYPE)
public final class SampleDirectoryPage implements LoadedPage {
    private String wanted = "";

    @Override
    public void load(Place place) {
        wanted = place.query().search();
    }

    public String getWanted() {
        return wanted;
    }
}
