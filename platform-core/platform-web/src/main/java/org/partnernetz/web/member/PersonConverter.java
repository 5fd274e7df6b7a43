// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.Map;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

import org.jspecify.annotations.Nullable;
import org.partnernetz.text.Clean;
import org.primefaces.component.autocomplete.AutoComplete;

/** Converts the fields of {@code m:person} into one value, with or without JavaScript: a key, or the typed text. */
@FacesConverter("partnernetz.person")
public class PersonConverter implements Converter<String> {

    /** What the widget calls its parts behind the field's own id. */
    private static final String TYPED = "_input";

    private static final String PICKED = "_hinput";
    private static final String CHOSEN = "_choice";

    @Override
    public String getAsObject(FacesContext faces, UIComponent field, @Nullable String picked) {
        var sent = faces.getExternalContext().getRequestParameterMap();
        return resolve(field, field.getClientId(faces), sent, picked == null ? "" : picked);
    }

    /** Returns the value that a field would have had, from the kept fields of its form by id. */
    public static String value(UIComponent field, Map<String, String> kept) {
        return resolve(field, field.getId(), kept, kept.getOrDefault(field.getId() + PICKED, ""));
    }

    private static String resolve(UIComponent field, String id, Map<String, String> sent, String picked) {
        return people().resolve(
                        Clean.line(sent.getOrDefault(id + TYPED, picked)),
                        picked,
                        sent.getOrDefault(id + CHOSEN, ""),
                        among(field));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return field instanceof AutoComplete ? value : people().name(value, among(field));
    }

    private static PickedPeople people() {
        return CDI.current().select(PickedPeople.class).get();
    }

    private static String among(UIComponent field) {
        return String.valueOf(field.getAttributes().get("among"));
    }
}
