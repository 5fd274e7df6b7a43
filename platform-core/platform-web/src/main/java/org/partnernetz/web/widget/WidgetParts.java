// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.widget;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialResponseWriter;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.context.PartialViewContextFactory;
import jakarta.faces.context.PartialViewContextWrapper;

import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimePartialResponseWriter;
import org.primefaces.csp.CspPartialResponseWriter;

/** Writes the parts of a page with widgets that are sent after the page as {@link WidgetPages} writes the page. */
public class WidgetParts extends PartialViewContextFactory {

    public WidgetParts(PartialViewContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public PartialViewContext getPartialViewContext(FacesContext context) {
        return new NoncedView(getWrapped().getPartialViewContext(context), context);
    }

    private static final class NoncedView extends PartialViewContextWrapper {
        private final FacesContext faces;
        private @Nullable PartialResponseWriter writer;

        NoncedView(PartialViewContext wrapped, FacesContext faces) {
            super(wrapped);
            this.faces = faces;
        }

        @Override
        public void setPartialRequest(boolean partial) {
            getWrapped().setPartialRequest(partial);
        }

        @Override
        public PartialResponseWriter getPartialResponseWriter() {
            if (writer == null) {
                var general = getWrapped().getPartialResponseWriter();
                writer = WidgetView.loads(faces) ? withNonce(general) : general;
            }
            return writer;
        }

        /** The library's own writer for policies does everything that its plain one does, so it takes its place. */
        private PartialResponseWriter withNonce(PartialResponseWriter general) {
            var plain = general instanceof PrimePartialResponseWriter prime
                    ? (PartialResponseWriter) prime.getWrapped()
                    : general;
            return new CspPartialResponseWriter(plain, FacesContext.getCurrentInstance(), new KeptNonce(faces));
        }
    }
}
