// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import java.io.IOException;
import java.util.Objects;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import org.jspecify.annotations.Nullable;

/** The tag {@code m:icon}. A page has about thirty icons, so each of them is a single component without a template. */
public class Icon extends UIComponentBase {
    private static final String NAME = "name";

    private @Nullable String name;
    private boolean flip;

    public Icon() {
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return "partnernetz";
    }

    public @Nullable String getName() {
        return name;
    }

    /** @param name its Lucide name; an expression is evaluated when the icon is rendered */
    public void setName(String name) {
        this.name = name;
    }

    public boolean isFlip() {
        return flip;
    }

    public void setFlip(boolean flip) {
        this.flip = flip;
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        var parts = faces.getExternalContext().getRequestMap().get(Parts.ATTRIBUTE);
        faces.getResponseWriter().write(((Parts) Objects.requireNonNull(parts, "no look")).icon(asked(faces), flip));
    }

    private String asked(FacesContext faces) {
        var expression = getValueExpression(NAME);
        return String.valueOf(expression == null ? name : expression.getValue(faces.getELContext()));
    }
}
