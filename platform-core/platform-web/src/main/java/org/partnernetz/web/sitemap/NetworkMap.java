// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.sitemap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SiteAddress;

/** Names the sitemaps of all organisations. */
@RequestScoped
public class NetworkMap implements Download {

    @Inject
    Directory directory;

    @Inject
    SiteAddress site;

    @Inject
    HttpServletRequest request;

    private byte[] bytes = {};

    @Override
    public void open(Place place) {
        var maps = directory.all().stream()
                .map(one -> new MapFile.Entry(site.of(request, "/o/" + one.slug() + "/sitemap.xml"), null))
                .toList();
        bytes = new MapFile("sitemapindex", "sitemap", maps).bytes();
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
