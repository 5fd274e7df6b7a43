// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.CopyLinks;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.link.Link;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.store.Keys;

/** The links to a copy for expert bodies without an account: who has one, whether it was opened, and an end to it. */
@PluginPage("links")
@Permitted(May.ADVISE)
@Component(service = LinksPage.class, scope = ServiceScope.PROTOTYPE)
public final class LinksPage implements LoadedPage {
    private final CopyLinks links;
    private final Copies copies;
    private final Projects projects;
    private final PluginAddresses addresses;
    private final Clock clock;

    private UUID copy = Keys.NONE;
    private Project project = Facts.NONE;
    private List<Link> made = List.of();
    private String address = "";

    private String recipient = "";
    private String days = "";
    private String link = "";

    @Activate
    public LinksPage(
            @Reference CopyLinks links,
            @Reference Copies copies,
            @Reference Projects projects,
            @Reference PluginAddresses addresses,
            @Reference Clock clock) {
        this.links = links;
        this.copies = copies;
        this.projects = projects;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public void load(Place place) {
        copy = Keys.of(place.item());
        made = links.of(copy);
        project = projects.get(copies.get(copy).project());
        days = String.valueOf(links.days());
    }

    /** Makes a link and stays here, where its address stands this once. */
    public @Nullable String make() {
        address = links.make(copy, recipient, Fields.number(days, "days")).address();
        made = links.of(copy);
        recipient = "";
        return null;
    }

    /** Ends the chosen link. */
    public String revoke() {
        links.revoke(copy, Keys.of(link));
        return addresses.page("links", copy) + "?done=revoked";
    }

    public Project getProject() {
        return project;
    }

    public UUID getCopy() {
        return copy;
    }

    public List<Link> getMade() {
        return made;
    }

    /** Those that still open something. */
    public List<Link> getAlive() {
        return made.stream().filter(this::alive).toList();
    }

    /** Whether it still opens something. */
    public boolean alive(Link one) {
        return one.isAlive(clock.instant());
    }

    /** The address of the link that was just made, empty otherwise. */
    public String getAddress() {
        return address;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = Fields.text(recipient);
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = Fields.text(days);
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = Fields.text(link);
    }
}
