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

/**
 * Gives each page its language, theme, times and small parts: {@code #{look}}, {@code #{t}}, {@code #{times}},
 * {@code #{parts}}.
 */
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
        var times = new Times(words, clock.instant());
        request.setAttribute("times", times);
        var assets = (Assets) request.getServletContext().getAttribute("assets");
        request.setAttribute(Parts.ATTRIBUTE, new Parts(assets, words, times));
        chain.doFilter(request, response);
    }
}
