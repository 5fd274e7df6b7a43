// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.web.page.OwnHosts;
import org.partnernetz.web.page.Place;

/** The one address of a page that two lead to: that under the organisation's own host name. */
@Named
@RequestScoped
public class Canonical {

    @Inject
    OwnHosts hosts;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    /** Empty if the page has one address only. */
    public String getAddress() {
        var organisation = frame.getOrganisation();
        var place = (Place) request.getAttribute(Place.ATTRIBUTE);
        return organisation != null
                        && hosts.isFound(organisation)
                        && place != null
                        && OwnHosts.shows(organisation, place.getPath())
                ? hosts.address(organisation, place.getPath(), request).toString()
                : "";
    }
}
