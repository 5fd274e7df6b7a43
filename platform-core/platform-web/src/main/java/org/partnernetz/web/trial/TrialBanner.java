// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.trial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.host.RoleTrial;

/** What each page says while a role is tried. */
@Named
@RequestScoped
public class TrialBanner {

    @Inject
    RoleTrial trials;

    @Inject
    HttpServletRequest request;

    public boolean isOn() {
        return trials.isOn() && getTrial() != null;
    }

    public @Nullable Trial getTrial() {
        return Trial.of(request).orElse(null);
    }
}
