// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.sitemap;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SiteAddress;

/** A file for search engines, which is made when it is opened and is shown as it is. */
public abstract class CrawlerFile implements Download {
    @Inject
    SiteAddress site;

    @Inject
    HttpServletRequest request;

    private byte[] bytes = {};

    protected abstract byte[] make(Place place);

    /** The address of a path on this site. */
    protected URI address(String path) {
        return site.of(request, path);
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
