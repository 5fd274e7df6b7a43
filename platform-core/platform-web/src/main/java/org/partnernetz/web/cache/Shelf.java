// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.cache;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * Where what is finished of one plugin is kept, so that many addresses of one cannot push out those of others.
 *
 * @param plugin empty for the core
 * @param generation of the plugin's start: what an earlier one made is of no use
 */
public record Shelf(String plugin, long generation) {
    static final Shelf CORE = new Shelf("", 0);

    private static final String ATTRIBUTE = Shelf.class.getName();

    public static Shelf of(String plugin, long generation) {
        return new Shelf(plugin, generation);
    }

    /** Marks a request whose answer is the same for everybody. */
    public void put(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable Shelf of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Shelf shelf ? shelf : null;
    }
}
