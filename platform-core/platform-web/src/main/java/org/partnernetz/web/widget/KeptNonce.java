// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.widget;

import jakarta.faces.context.FacesContext;

import org.primefaces.csp.CspState;

/**
 * Takes the nonce of scripts from the view and not, as PrimeFaces does, from what the browser sends: a page whose form
 * is sent without scripts is as good as any.
 */
final class KeptNonce extends CspState {
    private final FacesContext faces;

    KeptNonce(FacesContext faces) {
        super(faces);
        this.faces = faces;
    }

    @Override
    public String getNonce() {
        return WidgetView.nonce(faces);
    }
}
