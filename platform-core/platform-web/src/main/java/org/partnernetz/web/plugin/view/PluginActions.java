// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.view;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.Problem;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.plugin.PluginVisit;

/** Lets the actions of plugins throw problems, and shows these at the fields of the form. */
public class PluginActions implements ActionListener {
    private static final int DEPTH = 10;

    private final ActionListener wrapped;

    public PluginActions(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        if (PluginVisit.of(FacesContext.getCurrentInstance()) == null) {
            wrapped.processAction(event);
            return;
        }
        try {
            wrapped.processAction(event);
        } catch (RuntimeException e) {
            var problem = problemIn(e);
            if (problem == null) {
                throw e;
            }
            CDI.current().select(Faults.class).get().free(() -> {
                throw problem;
            });
        }
    }

    private static @Nullable Problem problemIn(Throwable failure) {
        Throwable cause = failure;
        for (var depth = 0; cause != null && depth < DEPTH; depth++) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
