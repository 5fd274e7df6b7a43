// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.io.IOException;
import java.util.concurrent.Callable;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.problem.ProblemAnswer;

/** A request on its way to whoever answers it. */
record Exchange(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        implements Callable<@Nullable Void> {

    /** Lets the request through; for the tenant context, which takes work of this kind. */
    @Override
    public @Nullable Void call() throws IOException, ServletException {
        chain.doFilter(request, response);
        return null;
    }

    /** Ends the request here. */
    void refuse(ProblemAnswer problem) throws IOException {
        problem.send(request, response);
    }

    /** Ends the request as if nothing were there. */
    void notFound(Area area) throws IOException {
        if (area.isApi()) {
            refuse(ProblemAnswer.of("not-found", HttpServletResponse.SC_NOT_FOUND));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Runs work that lets the request through, and gives its failures on as what they are. */
    void through(Binding binding) throws IOException, ServletException {
        try {
            binding.run(this);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Binds who acts around the request. */
    interface Binding {
        void run(Callable<@Nullable Void> work) throws Exception;
    }
}
