// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.tenant.Organisations;

/** Organisations that the coordination has closed: to everybody it is as if nothing were behind their door. */
@ApplicationScoped
public class ClosedDoors {

    @Inject
    Organisations organisations;

    /**
     * Says whether the request leads behind a closed door. The page of the organisation itself says that it is closed.
     */
    boolean areShut(Area area, HttpServletRequest request) {
        var slug = area.organisation();
        return slug != null
                && !Area.path(request).equals("/o/" + slug)
                && organisations.known().stream().anyMatch(known -> known.slug().equals(slug) && !known.isOpen());
    }
}
