// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.widget;

import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;

import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspResponseWriter;

/** Writes pages with widgets such that their scripts carry the nonce and handlers of events are no attributes. */
public class WidgetPages extends RenderKitFactory {
    private final Map<String, RenderKit> kits = new ConcurrentHashMap<>();

    public WidgetPages(RenderKitFactory wrapped) {
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
        public ResponseWriter createResponseWriter(Writer writer, @Nullable String types, @Nullable String encoding) {
            var plain = getWrapped().createResponseWriter(writer, types, encoding);
            var faces = FacesContext.getCurrentInstance();
            return WidgetView.loads(faces) && !faces.getPartialViewContext().isAjaxRequest()
                    ? new CspResponseWriter(plain, new KeptNonce(faces))
                    : plain;
        }
    }
}
