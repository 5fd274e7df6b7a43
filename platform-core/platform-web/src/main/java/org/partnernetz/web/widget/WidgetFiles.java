// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.widget;

import java.util.Objects;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.look.Assets;

/** Has the scripts and styles of PrimeFaces sent like all others: compressed, and kept by the browser for ever. */
public class WidgetFiles extends ResourceHandlerWrapper {
    private static final String LIBRARY = "primefaces";

    public WidgetFiles(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        return sent(name, library, super.createResource(name, library));
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library, @Nullable String type) {
        return sent(name, library, super.createResource(name, library, type));
    }

    private static @Nullable Resource sent(String name, @Nullable String library, @Nullable Resource found) {
        if (found == null || !LIBRARY.equals(library)) {
            return found;
        }
        var application = FacesContext.getCurrentInstance().getExternalContext().getApplicationMap();
        var assets = (Assets) Objects.requireNonNull(application.get("assets"), "no assets");
        return assets.ofWidgets(name)
                .<Resource>map(path -> new Sent(found, path))
                .orElse(found);
    }

    private static final class Sent extends ResourceWrapper {
        private final String path;

        Sent(Resource wrapped, String path) {
            super(wrapped);
            this.path = path;
        }

        @Override
        public String getRequestPath() {
            return path;
        }
    }
}
