// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.view;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.EnumConverter;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.plugin.PluginVisit;

/**
 * Converts a plugin's enums without asking anybody: Faces would look for a converter bean by the class, and CDI would
 * remember the class for ever.
 */
final class PluginApplication extends ApplicationWrapper {

    PluginApplication(Application wrapped) {
        super(wrapped);
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as Faces declares it
    public @Nullable Converter createConverter(Class target) {
        if (!isOfPlugin(target)) {
            return super.createConverter(target);
        }
        return target.isEnum() ? new EnumConverter(target) : null;
    }

    private static boolean isOfPlugin(Class<?> type) {
        var faces = FacesContext.getCurrentInstance();
        var visit = faces == null ? null : PluginVisit.of(faces);
        return visit != null && type.getClassLoader() == visit.running().classes();
    }
}
