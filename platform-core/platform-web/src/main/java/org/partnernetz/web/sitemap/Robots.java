// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.sitemap;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SiteAddress;

/** Tells search engines where the sitemap is, and which pages they should not visit. */
@RequestScoped
public class Robots implements Download {
    private static final String TEXT = """
            User-agent: *
            Disallow: /api/
            Disallow: /my
            Disallow: /sign-in
            Disallow: /o/*/search

            Sitemap:\s""";

    @Inject
    SiteAddress site;

    @Inject
    HttpServletRequest request;

    private byte[] bytes = {};

    @Override
    public void open(Place place) {
        bytes = (TEXT + site.of(request, "/sitemap.xml") + '\n').getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean isAttached() {
        return false;
    }

    @Override
    public String type() {
        return "text/plain;charset=UTF-8";
    }

    @Override
    public String name() {
        return "robots.txt";
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
