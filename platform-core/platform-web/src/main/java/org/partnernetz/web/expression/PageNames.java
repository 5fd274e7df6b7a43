// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.expression;

import java.util.Set;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;

import org.jspecify.annotations.Nullable;

/**
 * Resolves the few names that every page uses a hundred times, before a dozen other resolvers that do not know them.
 * These names belong to the frame: neither a bean nor a plugin can define them.
 */
public class PageNames extends ReadOnlyNames {
    private static final Set<String> NAMES = Set.of("t", "look", "times", "parts", "place");

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null || !(property instanceof String name) || !NAMES.contains(name)) {
            return null;
        }
        var faces = (FacesContext) context.getContext(FacesContext.class);
        var value = faces == null
                ? null
                : faces.getExternalContext().getRequestMap().get(name);
        if (value != null) {
            context.setPropertyResolved(null, property);
        }
        return value;
    }
}
