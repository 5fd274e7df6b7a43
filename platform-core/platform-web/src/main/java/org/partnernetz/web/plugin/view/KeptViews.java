// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.view;

import java.io.IOException;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.ResponseStateManager;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.faces.WrappedRenderKits;
import org.partnernetz.web.plugin.PluginVisit;

/**
 * Stores views in sessions as bytes, so that a session can continue on another node and holds no object of a plugin. A
 * page that stores anything else fails when it is rendered.
 */
public class KeptViews extends WrappedRenderKits {

    public KeptViews(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    protected RenderKit wrap(RenderKit kit) {
        return new Kit(kit);
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

    /** A state is a pair: the structure, which is empty here, and the state of the components. */
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
