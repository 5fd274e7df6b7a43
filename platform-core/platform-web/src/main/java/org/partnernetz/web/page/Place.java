// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;

/**
 * The address of a request, with the parts that the route names.
 *
 * @param address the path and query as the visitor sees them
 * @param parts values by name, decoded
 * @param after the key after which a list continues, null for its beginning
 */
public record Place(
        String address, Map<String, String> parts, @Nullable String after) {

    /** The name of the request attribute that holds the place. */
    public static final String ATTRIBUTE = "place";

    private static final int AFTER_MAX = 200;

    public Place {
        parts = Map.copyOf(parts);
        after = after == null || after.length() > AFTER_MAX ? null : after;
    }

    /** A part of the address as text. */
    public String text(String name) {
        var value = parts.get(name);
        if (value == null) {
            throw new NotFoundException();
        }
        return value;
    }

    /** A part of the address as an item's key; any other text gives 404. */
    public UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** The section of a list that the address asks for. */
    public PageRequest page() {
        return PageRequest.after(after);
    }

    /** The path without its query. */
    public String getPath() {
        var query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    /** The address, encoded for a query. */
    public String getEncoded() {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** The address in the organisation's space that begins this one, for links: {@code /o/fitt}. */
    public String getSpace() {
        return "/o/" + text("organisation");
    }
}
