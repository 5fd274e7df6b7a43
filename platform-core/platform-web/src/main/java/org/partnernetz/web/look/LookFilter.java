// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import java.io.IOException;
import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Gives each page its language, theme and times: {@code #{look}}, {@code #{t}} and {@code #{times}}. */
public class LookFilter extends HttpFilter {

    @Inject
    Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var look = Look.of(request);
        var words = Words.of(look.language());
        request.setAttribute("look", look);
        request.setAttribute("t", words);
        request.setAttribute("times", new Times(words, clock.instant()));
        chain.doFilter(request, response);
    }
}
