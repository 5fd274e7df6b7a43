// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.faces.context.FacesContext;

import org.jspecify.annotations.Nullable;

/**
 * Finds the backings of a plugin by name, on views of that plugin and for names that it declares; every other name is
 * left to the next resolver. A {@code var} of the page goes first.
 */
public class PluginNames extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        var faces = (FacesContext) context.getContext(FacesContext.class);
        var visit = faces == null ? null : PluginVisit.of(faces);
        var view = faces == null ? null : faces.getViewRoot();
        if (visit == null || view == null || !visit.shows(view.getViewId())) {
            return null;
        }
        var requestMap = faces.getExternalContext().getRequestMap();
        if (!visit.running().backings().contains(name) || requestMap.containsKey(name)) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return visit.backing(name, view, requestMap);
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        var value = getValue(context, base, property);
        return value == null ? null : value.getClass();
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (getValue(context, base, property) != null) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return getValue(context, base, property) != null;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base == null ? String.class : null;
    }
}
