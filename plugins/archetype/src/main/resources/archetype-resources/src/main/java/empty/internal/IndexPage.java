// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;

/** The first page. */
@PluginPage("index")
@Component(service = IndexPage.class, scope = ServiceScope.PROTOTYPE)
public final class IndexPage implements LoadedPage {
    @Override
    public void load(Place place) {
        if (place.item() != null) {
            throw new NotFoundException();
        }
    }
}
