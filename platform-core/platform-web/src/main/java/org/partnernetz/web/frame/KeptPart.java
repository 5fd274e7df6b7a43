// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Consumer;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import org.jspecify.annotations.Nullable;

/** A part of the frame in the tree of a page: as it was kept, or written from its children and then kept. */
final class KeptPart extends UIComponentBase {
    private final String name;
    private final @Nullable String markup;
    private final Consumer<String> keep;

    private KeptPart(String name, @Nullable String markup, Consumer<String> keep) {
        this.name = name;
        this.markup = markup;
        this.keep = keep;
        setTransient(true);
    }

    static KeptPart of(String name, String markup) {
        return new KeptPart(name, markup, written -> {});
    }

    static KeptPart toKeep(String name, Consumer<String> keep) {
        return new KeptPart(name, null, keep);
    }

    /** Whether it is another state of the same part. */
    boolean isCalled(KeptPart other) {
        return name.equals(other.name);
    }

    @Override
    public String getFamily() {
        return "partnernetz";
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        faces.getResponseWriter().write(markup == null ? written(faces) : markup);
    }

    private String written(FacesContext faces) throws IOException {
        var page = faces.getResponseWriter();
        var text = new StringWriter();
        var part = page.cloneWithWriter(text);
        faces.setResponseWriter(part);
        try {
            for (var child : getChildren()) {
                child.encodeAll(faces);
            }
            part.flush();
        } finally {
            faces.setResponseWriter(page);
        }
        keep.accept(text.toString());
        return text.toString();
    }
}
