// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.sitemap;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;

import org.partnernetz.web.page.Place;

/** Tells search engines where the sitemap is, and which pages they should not visit. */
@RequestScoped
public class Robots extends CrawlerFile {
    private static final String TEXT = """
            User-agent: *
            Disallow: /api/
            Disallow: /my
            Disallow: /sign-in
            Disallow: /o/*/search

            Sitemap:\s""";

    @Override
    protected byte[] make(Place place) {
        return (TEXT + address("/sitemap.xml") + '\n').getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String type() {
        return "text/plain;charset=UTF-8";
    }

    @Override
    public String name() {
        return "robots.txt";
    }
}
