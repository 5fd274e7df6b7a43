// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Standing;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** What everybody reads about an organisation whose door is closed. */
@Named
@RequestScoped
public class PausedPage implements Page {

    @Inject
    Directory directory;

    @Inject
    HttpServletRequest request;

    private @Nullable Organisation organisation;

    @Override
    public void open(Place place) {
        var slug = request.getParameter("organisation");
        organisation = directory.known().stream()
                .filter(known -> known.slug().equals(slug) && !known.isOpen())
                .findFirst()
                .orElse(null);
    }

    /** The organisation; null if the address names none whose door is closed. */
    public @Nullable Organisation getOrganisation() {
        return organisation;
    }

    /** Whether the door is closed for good. */
    public boolean isForGood() {
        return organisation != null && organisation.standing() == Standing.ARCHIVED;
    }

    /** Whom to ask meanwhile; null in a network without a coordination. */
    public @Nullable Organisation getCoordination() {
        return directory.all().stream()
                .filter(known -> known.role() == NetworkRole.COORDINATION)
                .findFirst()
                .orElse(null);
    }
}
