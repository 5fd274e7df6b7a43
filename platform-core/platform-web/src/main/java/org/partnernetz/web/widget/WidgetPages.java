// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.widget;

import java.io.Writer;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.faces.WrappedRenderKits;
import org.primefaces.csp.CspResponseWriter;

/** Writes pages with widgets such that their scripts carry the nonce and handlers of events are no attributes. */
public class WidgetPages extends WrappedRenderKits {

    public WidgetPages(RenderKitFactory wrapped) {
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
        public ResponseWriter createResponseWriter(Writer writer, @Nullable String types, @Nullable String encoding) {
            var plain = getWrapped().createResponseWriter(writer, types, encoding);
            var faces = FacesContext.getCurrentInstance();
            return WidgetView.loads(faces) && !faces.getPartialViewContext().isAjaxRequest()
                    ? new CspResponseWriter(plain, new KeptNonce(faces))
                    : plain;
        }
    }
}
