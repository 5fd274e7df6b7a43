// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.problem;

import jakarta.servlet.ServletRequest;

import org.jspecify.annotations.Nullable;

/** Remembers what failed in a request, because neither AJAX answers nor REST show it. */
public final class Defects {
    private static final String ATTRIBUTE = "org.partnernetz.defect";

    public static void keep(ServletRequest request, Throwable failure) {
        request.setAttribute(ATTRIBUTE, failure);
    }

    public static @Nullable Throwable of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Throwable kept ? kept : null;
    }

    private Defects() {}
}
