// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.sitemap;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.tenant.Organisation;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.OwnHosts;
import org.partnernetz.web.page.Place;

/** A file for search engines, which is made when it is opened and is shown as it is. */
public abstract class CrawlerFile implements Download {
    @Inject
    OwnHosts hosts;

    @Inject
    HttpServletRequest request;

    private byte[] bytes = {};

    protected abstract byte[] make(Place place);

    /** The address of a path where the file was asked for. */
    protected URI address(String path) {
        return hosts.here(request, path);
    }

    /** Whether a path of the organisation belongs to the host name under which the file was asked for. */
    protected boolean isHere(Organisation organisation, String path) {
        return !hosts.isFound(organisation) || OwnHosts.here(request).isPresent() == OwnHosts.shows(organisation, path);
    }

    /** Where a path of the organisation is found. */
    protected URI address(Organisation organisation, String path) {
        return hosts.address(organisation, path, request);
    }

    @Override
    public void open(Place place) {
        bytes = make(place);
    }

    @Override
    public boolean isAttached() {
        return false;
    }

    @Override
    public String type() {
        return MapFile.TYPE;
    }

    @Override
    public String name() {
        return "sitemap.xml";
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
