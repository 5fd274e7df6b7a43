// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.faces;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

import org.jspecify.annotations.Nullable;

/** Wraps the application of Faces once, because every request asks for it. */
public abstract class WrappedApplications extends ApplicationFactory {
    private volatile @Nullable ApplicationWrapper application;

    protected WrappedApplications(ApplicationFactory wrapped) {
        super(wrapped);
    }

    protected abstract ApplicationWrapper wrap(Application general);

    @Override
    public Application getApplication() {
        var general = getWrapped().getApplication();
        var ours = application;
        if (ours == null || ours.getWrapped() != general) {
            ours = wrap(general);
            application = ours;
        }
        return ours;
    }

    @Override
    public void setApplication(Application application) {
        getWrapped().setApplication(application);
    }
}
