// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.view;

import java.util.Iterator;
import java.util.Map;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.web.faces.KeptForms;
import org.partnernetz.web.member.PersonConverter;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.plugin.PluginVisit;
import org.primefaces.component.autocomplete.AutoComplete;

/**
 * Restores in the forms of plugins what was typed while a session or view expired, so that plugins need not do it
 * themselves. The pages of the core do so on their own.
 */
public class KeptInputs implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (PluginVisit.of(faces) != null && !faces.isPostback() && request.getParameter("kept") != null) {
            var place = (Place) request.getAttribute(Place.ATTRIBUTE);
            var kept = KeptForms.take(request, place.getPath());
            if (!kept.isEmpty()) {
                putBack(faces, (UIViewRoot) event.getSource(), kept);
            }
        }
    }

    private static void putBack(FacesContext faces, UIComponent parent, Map<String, String> kept) {
        for (Iterator<UIComponent> parts = parent.getFacetsAndChildren(); parts.hasNext(); ) {
            var part = parts.next();
            if (part instanceof UIInput input && part.getClientId(faces).startsWith(kept.get(KeptForms.FORM) + ":")) {
                putBack(input, kept);
            }
            putBack(faces, part, kept);
        }
    }

    /** A box that was not ticked is not sent. */
    private static void putBack(UIInput input, Map<String, String> kept) {
        var typed = kept.get(input.getId());
        if (input instanceof AutoComplete) {
            input.setValue(PersonConverter.value(input, kept));
        } else if (input instanceof UISelectBoolean) {
            input.setSubmittedValue(Boolean.toString(typed != null));
        } else if (typed != null) {
            input.setSubmittedValue(typed);
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
