// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.form;

import java.util.HashMap;
import java.util.regex.Pattern;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Builds a page again after a row was added or removed. Faces identifies the components of a tag by counting them. With
 * one row more or less, the fields of all lists below would get the content of their neighbours.
 */
public final class FreshRows implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final Pattern BUTTON = Pattern.compile("[\\w-]+:[\\w-]+-(?:add|\\d{1,4}-remove)");

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // the rows change in this phase
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!faces.getResponseComplete() && isPressed(faces)) {
            renew(faces);
        }
    }

    private static boolean isPressed(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().keySet().stream()
                .anyMatch(name -> BUTTON.matcher(name).matches());
    }

    /** What the view keeps, above all its backing, moves on; a view that is left would close it. */
    private static void renew(FacesContext faces) {
        var left = faces.getViewRoot();
        var kept = new HashMap<>(left.getViewMap());
        kept.keySet().forEach(left.getViewMap()::remove);
        var fresh = faces.getApplication().getViewHandler().createView(faces, left.getViewId());
        fresh.getViewMap().putAll(kept);
        faces.setViewRoot(fresh);
    }
}
