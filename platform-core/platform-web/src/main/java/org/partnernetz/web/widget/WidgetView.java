// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.widget;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.web.security.ContentPolicy;
import org.primefaces.PrimeFaces;

/**
 * A view whose template has the parameter {@code widgets}. Before such a page is drawn, it gets the policy that widgets
 * need and keeps the nonce of that policy, since the browser asks for it in every part of the page that is sent later.
 */
public class WidgetView implements SystemEventListener {
    private static final String WIDGETS = "widgets";
    private static final String NONCE = ContentPolicy.class.getName();

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        if (loads(faces) && !faces.getPartialViewContext().isAjaxRequest()) {
            var nonce = ContentPolicy.allowWidgets(
                    (HttpServletRequest) faces.getExternalContext().getRequest(),
                    (HttpServletResponse) faces.getExternalContext().getResponse());
            faces.getViewRoot().getAttributes().put(NONCE, nonce);
            PrimeFaces.current().executeInitScript("PrimeFaces.csp.NONCE_VALUE='" + nonce + "'");
        }
    }

    /** Whether the page loads widgets. */
    static boolean loads(FacesContext faces) {
        var view = faces.getViewRoot();
        return view != null && view.getAttributes().containsKey(WIDGETS);
    }

    /** The nonce that the page had when the browser opened it. */
    static String nonce(FacesContext faces) {
        return faces.getViewRoot().getAttributes().get(NONCE) instanceof String kept
                ? kept
                : ContentPolicy.nonce(
                        (HttpServletRequest) faces.getExternalContext().getRequest());
    }
}
