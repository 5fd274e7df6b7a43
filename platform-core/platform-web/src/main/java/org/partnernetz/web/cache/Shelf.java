// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.cache;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * The place for finished pages of one plugin, so that many pages of one plugin cannot displace those of others.
 *
 * @param plugin empty for the core
 * @param generation number of the plugin's start; pages of an earlier start are not used
 */
public record Shelf(String plugin, long generation) {
    static final Shelf CORE = new Shelf("", 0);

    /** What visitors type displaces nothing but what others typed. */
    static final Shelf SEARCHES = new Shelf("offers/search", 0);

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

    /** That of the core for an address of its own. */
    static Shelf ofCore(String address) {
        return address.equals("/offers/search") ? SEARCHES : CORE;
    }
}
