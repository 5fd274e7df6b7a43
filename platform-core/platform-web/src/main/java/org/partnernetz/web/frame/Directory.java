// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;

/** The public directory of organisations, which every page uses. */
@ApplicationScoped
public class Directory {

    @Inject
    Organisations organisations;

    private List<Organisation> known = List.of();
    private long revision;

    /** All organisations, the coordination first. */
    public List<Organisation> all() {
        return organisations.all();
    }

    /** The same with those that are suspended or archived. */
    public List<Organisation> known() {
        return organisations.known();
    }

    /**
     * One organisation by its slug.
     *
     * @throws org.partnernetz.problem.NotFoundException if no organisation has the slug
     */
    public Organisation withSlug(String slug) {
        return organisations.withSlug(slug);
    }

    /**
     * A number that changes with each change that this server has noticed, so that no cached page shows outdated names.
     */
    public synchronized long revision() {
        var now = organisations.known();
        if (now != known) {
            known = now;
            revision++;
        }
        return revision;
    }
}
