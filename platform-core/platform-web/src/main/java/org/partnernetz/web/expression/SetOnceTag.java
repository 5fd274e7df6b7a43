// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.expression;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * The tag {@code k:set}: a variable whose value is computed when the tree is built, once. That of a {@code c:set} is
 * computed at each use, with all variables in it, and theirs in turn. A tree is built for each request, so whatever
 * stays the same for a request can be set so; faults and what somebody typed cannot.
 */
public final class SetOnceTag extends TagHandler {
    private final TagAttribute var;
    private final TagAttribute value;

    public SetOnceTag(TagConfig config) {
        super(config);
        var = getRequiredAttribute("var");
        value = getRequiredAttribute("value");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        var known = context.getExpressionFactory().createValueExpression(value.getObject(context), Object.class);
        context.getVariableMapper().setVariable(var.getValue(), known);
    }
}
