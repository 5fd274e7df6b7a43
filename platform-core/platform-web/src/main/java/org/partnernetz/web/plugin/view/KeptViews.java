// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.view;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.ResponseStateManager;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.plugin.PluginVisit;

/**
 * Keeps views in sessions as bytes, so that a session can go on at another node and holds no object of a plugin. A page
 * that keeps something else fails where it is rendered.
 */
public class KeptViews extends RenderKitFactory {
    private final Map<String, RenderKit> kits = new ConcurrentHashMap<>();

    public KeptViews(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
        kits.remove(id);
    }

    @Override
    public @Nullable RenderKit getRenderKit(@Nullable FacesContext context, String id) {
        var kit = getWrapped().getRenderKit(context, id);
        return kit == null ? null : kits.computeIfAbsent(id, first -> new Kit(kit));
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {
        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseStateManager getResponseStateManager() {
            return new States(getWrapped().getResponseStateManager());
        }
    }

    /** A state is a pair: the structure, which is nothing here, and what the components say of themselves. */
    static final class States extends ResponseStateManager {
        private static final int PAIR = 2;

        private final ResponseStateManager wrapped;

        States(ResponseStateManager wrapped) {
            this.wrapped = wrapped;
        }

        @Override
        public void writeState(FacesContext context, Object state) throws IOException {
            wrapped.writeState(context, kept(state));
        }

        @Override
        public String getViewState(FacesContext context, Object state) {
            return wrapped.getViewState(context, kept(state));
        }

        @Override
        public @Nullable Object getState(FacesContext context, String view) {
            var state = wrapped.getState(context, view);
            if (state instanceof Object[] pair && pair.length == PAIR && pair[1] instanceof byte[] bytes) {
                var visit = PluginVisit.of(context);
                var plugin = visit == null ? null : visit.running().classes();
                return new Object[] {pair[0], ViewBytes.read(bytes, plugin)};
            }
            return state;
        }

        @Override
        public boolean isPostback(FacesContext context) {
            return wrapped.isPostback(context);
        }

        @Override
        public String getCryptographicallyStrongTokenFromSession(FacesContext context) {
            return wrapped.getCryptographicallyStrongTokenFromSession(context);
        }

        @Override
        public boolean isStateless(FacesContext context, String view) {
            return wrapped.isStateless(context, view);
        }

        private static Object kept(Object state) {
            return state instanceof Object[] pair && pair.length == PAIR && pair[1] != null
                    ? new Object[] {pair[0], ViewBytes.of(pair[1])}
                    : state;
        }
    }
}
