// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.CopyLinks;
import org.partnernetz.founderguide.internal.dossier.CopyLinks.Recipient;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.link.Link;
import org.partnernetz.plugin.ItemPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;

/** The links to a copy for expert bodies without an account: who has one, whether it was opened, and an end to it. */
@PluginPage("links")
@Permitted(May.ADVISE)
@Component(service = LinksPage.class, scope = ServiceScope.PROTOTYPE)
public final class LinksPage extends ItemPage<List<Link>> {
    @Reference
    CopyLinks links;

    @Reference
    Copies copies;

    @Reference
    Projects projects;

    @Reference
    Clock clock;

    public final Form<Recipient> make = Form.of(Recipient.class);
    public Project project;

    /** The address of the link that was just made, empty otherwise. */
    public String address = "";

    @Override
    protected List<Link> read(UUID key) {
        make.filled(new Recipient("", links.days()));
        return links.of(key);
    }

    @Override
    protected void loaded(Place place) {
        project = projects.get(copies.get(getKey()).project());
    }

    /** Makes a link and stays here, where its address stands this once. */
    public void make() {
        address = links.make(getKey(), make.read()).address();
        renew();
    }

    /** Ends a link. */
    public String revoke(UUID link) {
        links.revoke(getKey(), link);
        return here("revoked");
    }

    /** Whether it still opens something. */
    public boolean alive(Link one) {
        return one.isAlive(clock.instant());
    }
}
