// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.io.IOException;
import java.util.List;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/** The tag {@code k:part}: what stands in it is neither built nor written while it is kept. */
public final class KeptTag extends TagHandler {
    private final TagAttribute name;
    private final TagAttribute of;
    private final TagAttribute by;

    public KeptTag(TagConfig config) {
        super(config);
        name = getRequiredAttribute("name");
        of = getRequiredAttribute("of");
        by = getRequiredAttribute("by");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        var frame = (Frame) of.getObject(context);
        var key = List.of(frame.told(), by.getValue(context));
        var called = name.getValue();
        var kept = frame.kept(called, key);
        var part = kept.isPresent()
                ? KeptPart.of(called, kept.get())
                : KeptPart.toKeep(called, markup -> frame.keep(called, key, markup));
        replace(part, parent);
        if (kept.isEmpty()) {
            nextHandler.apply(context, part);
        }
    }

    /** A page that answers a form builds its tree a second time, onto the first one. */
    private static void replace(KeptPart part, UIComponent parent) {
        parent.getChildren().removeIf(child -> child instanceof KeptPart former && former.isCalled(part));
        parent.getChildren().add(part);
    }
}
