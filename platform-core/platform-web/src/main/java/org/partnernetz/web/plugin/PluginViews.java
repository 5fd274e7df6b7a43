// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.net.URL;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.host.RunningPlugin;

/** Finds the views of plugins inside their bundles, for requests inside that plugin only. */
public class PluginViews extends ResourceHandlerWrapper {

    /** The virtual folder of the views of all plugins, to which no address leads. */
    static final String FOLDER = "/p/";

    private static final Pattern VIEW = Pattern.compile("/p/([^/]+)/(parts/)?([^/]+)\\.xhtml");

    public PluginViews(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable ViewResource createViewResource(FacesContext context, String path) {
        var view = VIEW.matcher(path);
        if (!view.matches()) {
            return super.createViewResource(context, path);
        }
        var visit = PluginVisit.of(context);
        return visit == null || !visit.shows(path)
                ? null
                : found(visit.running(), view).map(Found::new).orElse(null);
    }

    private static Optional<URL> found(RunningPlugin plugin, MatchResult view) {
        return view.group(2) == null ? plugin.view(view.group(3)) : plugin.part(view.group(3));
    }

    /** A view at its place in a bundle; the address changes with each version. */
    private static final class Found extends ViewResource {
        private final URL place;

        Found(URL place) {
            this.place = place;
        }

        @Override
        public URL getURL() {
            return place;
        }
    }
}
