// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.faces;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;

import org.jspecify.annotations.Nullable;

/** Wraps each render kit once. */
public abstract class WrappedRenderKits extends RenderKitFactory {
    private final Map<String, RenderKit> kits = new ConcurrentHashMap<>();

    protected WrappedRenderKits(RenderKitFactory wrapped) {
        super(wrapped);
    }

    /** Wraps one render kit. */
    protected abstract RenderKit wrap(RenderKit kit);

    @Override
    public final void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
        kits.remove(id);
    }

    @Override
    public final @Nullable RenderKit getRenderKit(@Nullable FacesContext context, String id) {
        var kit = getWrapped().getRenderKit(context, id);
        return kit == null ? null : kits.computeIfAbsent(id, first -> wrap(kit));
    }

    @Override
    public final Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }
}
