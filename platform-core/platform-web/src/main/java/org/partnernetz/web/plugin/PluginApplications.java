// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;

/** Gives Faces an application that keeps the classes of plugins out of its caches. */
public class PluginApplications extends ApplicationFactory {

    public PluginApplications(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        var application = getWrapped().getApplication();
        return application instanceof PluginApplication ? application : new PluginApplication(application);
    }

    @Override
    public void setApplication(Application application) {
        getWrapped().setApplication(application);
    }
}
