// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PreDestroyViewMapEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Closes the backings of a view that is left, at once and not only when the view is collected. */
public class EndedViews implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        if (event instanceof PreDestroyViewMapEvent && event.getSource() instanceof UIViewRoot view) {
            var kept = view.getViewMap(false);
            if (kept != null) {
                kept.values().stream()
                        .filter(PageHandle.class::isInstance)
                        .map(PageHandle.class::cast)
                        .forEach(PageHandle::close);
            }
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
