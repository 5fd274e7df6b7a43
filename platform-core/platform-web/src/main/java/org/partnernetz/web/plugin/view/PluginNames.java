// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.view;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.expression.ReadOnlyNames;
import org.partnernetz.web.plugin.PluginVisit;

/**
 * Finds the backings of a plugin by name, on views of that plugin and for names that it declares; every other name is
 * left to the next resolver. A {@code var} of the page takes precedence.
 */
public class PluginNames extends ReadOnlyNames {

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
}
