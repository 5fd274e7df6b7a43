// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.cache;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.DataVersion;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.OwnHosts;
import org.partnernetz.web.security.ContentPolicy;

/**
 * Answers visitors with the finished page for as long as nothing in the database has changed, or with 304 if their
 * browser has it already.
 *
 * <p>A page for a visitor depends on its address, that of the site, the language, the theme, the database, the
 * directory as this server remembers it, on a plugin's start where a plugin makes it and, for words such as "today", on
 * the minute. The version is asked for before the page is made: a page may be newer than its version says, never older.
 * Whoever has a session gets every page made afresh.
 */
public class PublicPages extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESSES = Pattern.compile(
            "/|/offers/search|/sitemap.xml|/legal/[a-z]+|/o/[^/]+(/sitemap.xml|/legal/[a-z]+|/(forums|topics|events|offers)(/[^/]+)?)?");
    private static final Pattern QUERIES =
            Pattern.compile("q=[^&]{0,200}|(place=[0-9]{0,8}&language=[a-z]{0,3}(&|$))?(after=[^&]{1,200})?");
    private static final int ADDRESS_MAX = 600;
    private static final int SECONDS_A_MINUTE = 60;

    @Inject
    transient DataVersion data;

    @Inject
    transient Directory directory;

    @Inject
    transient TenantContext tenant;

    @Inject
    transient PageCache cache;

    @Inject
    transient OwnHosts hosts;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isForVisitors(request)) {
            chain.doFilter(request, response);
            return;
        }
        var of = Shelf.of(request);
        var shelf = of == null ? Shelf.ofCore(request.getRequestURI()) : of;
        var key = key(hosts.here(request, ""), request);
        var version = String.join(
                " ",
                data.current(),
                Long.toString(clock.instant().getEpochSecond() / SECONDS_A_MINUTE),
                Long.toString(directory.revision()),
                Long.toString(shelf.generation()));
        var known = cache.find(shelf, key, version);
        if (known.isPresent()) {
            known.get().send(request, response);
        } else {
            make(shelf, key, version, new Exchange(request, response, chain));
        }
    }

    private void make(Shelf shelf, String key, String version, Exchange exchange) throws IOException, ServletException {
        var copy = new CopiedResponse(exchange.response());
        exchange.chain().doFilter(exchange.request(), copy);
        // Only the session is asked for again: after the forward the request names the view, not the address.
        if (copy.isWholePage() && exchange.request().getSession(false) == null && !copy.holds(nonce(exchange))) {
            var page = CachedPage.of(version, copy.getContentType(), copy.body());
            cache.keep(shelf, key, page);
            page.send(exchange.request(), exchange.response());
        } else {
            copy.sendOn();
        }
    }

    /** A page with a script under the nonce of one request is of no use to another. */
    private static String nonce(Exchange exchange) {
        return ContentPolicy.nonce(exchange.request());
    }

    private boolean isForVisitors(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && tenant.person().isEmpty()
                && request.getSession(false) == null
                && (Shelf.of(request) == null ? isOfCore(request) : isShort(request));
    }

    private static boolean isOfCore(HttpServletRequest request) {
        return isKept(request.getRequestURI(), request.getQueryString());
    }

    static boolean isKept(String address, @Nullable String query) {
        return ADDRESSES.matcher(address).matches()
                && (query == null || QUERIES.matcher(query).matches());
    }

    private static boolean isShort(HttpServletRequest request) {
        return request.getRequestURI().length()
                        + String.valueOf(request.getQueryString()).length()
                <= ADDRESS_MAX;
    }

    /** @param site its address stands in some pages, and whoever asks may have had a say in it */
    static String key(URI site, HttpServletRequest request) {
        var look = (Look) request.getAttribute("look");
        return String.join(
                " ",
                site.toString(),
                look.getCode(),
                look.getTheme(),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()));
    }

    private record Exchange(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {}
}
