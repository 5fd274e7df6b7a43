// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;

import org.jspecify.annotations.Nullable;

/** Gives Faces an application that keeps the classes of plugins out of its caches. */
public class PluginApplications extends ApplicationFactory {

    private volatile @Nullable PluginApplication application;

    public PluginApplications(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        var general = getWrapped().getApplication();
        var ours = application;
        if (ours == null || ours.getWrapped() != general) {
            ours = new PluginApplication(general);
            application = ours;
        }
        return ours;
    }

    @Override
    public void setApplication(Application application) {
        getWrapped().setApplication(application);
    }
}
