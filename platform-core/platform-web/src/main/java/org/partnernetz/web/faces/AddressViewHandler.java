// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

import org.partnernetz.web.page.Place;

/** Makes a form of the current view post to the address that the reader sees. */
public class AddressViewHandler extends ViewHandlerWrapper {

    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var place = (Place) context.getExternalContext().getRequestMap().get(Place.ATTRIBUTE);
        var root = context.getViewRoot();
        if (place != null && (root == null || viewId.equals(root.getViewId()))) {
            return place.address();
        }
        return super.getActionURL(context, viewId);
    }
}
