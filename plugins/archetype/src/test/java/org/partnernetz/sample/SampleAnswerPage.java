// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.link.Links;
import org.partnernetz.plugin.spi.ByLink;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginPage;

/** A page for people without an account, and the link that leads there. */
@PluginPage("answer")
@ByLink("answer")
@Component(service = SampleAnswerPage.class, scope = ServiceScope.PROTOTYPE)
public final class SampleAnswerPage implements LoadedPage {
    private final Links links;
    private String advice = "";

    @Activate
    public SampleAnswerPage(@Reference Links links) {
        this.links = links;
    }

    /** For an adviser, who hands the address on. */
    public String invite(UUID one, String recipient) {
        return links.make("answer", one.toString(), recipient, 14).address();
    }

    @Override
    public void load(Place place) {
        advice = String.valueOf(place.item());
    }

    public String getAdvice() {
        return advice;
    }
}
