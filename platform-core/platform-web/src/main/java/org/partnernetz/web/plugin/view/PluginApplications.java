// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.view;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

import org.partnernetz.web.faces.WrappedApplications;

/** Gives Faces an application that keeps the classes of plugins out of its caches. */
public class PluginApplications extends WrappedApplications {

    public PluginApplications(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    protected ApplicationWrapper wrap(Application general) {
        return new PluginApplication(general);
    }
}
