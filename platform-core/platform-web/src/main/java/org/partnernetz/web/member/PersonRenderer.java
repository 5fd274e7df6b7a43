// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;

import org.primefaces.component.autocomplete.AutoComplete;
import org.primefaces.component.autocomplete.AutoCompleteRenderer;

/** Uses the typed text if nobody was picked, which the library would ignore. */
public class PersonRenderer extends AutoCompleteRenderer {

    @Override
    public void decode(FacesContext faces, UIComponent component) {
        super.decode(faces, component);
        var field = (AutoComplete) component;
        if ("".equals(field.getSubmittedValue()) && field.getConverter() instanceof PersonConverter) {
            var sent = faces.getExternalContext().getRequestParameterMap();
            field.setSubmittedValue(sent.getOrDefault(field.getInputClientId(), ""));
        }
    }
}
