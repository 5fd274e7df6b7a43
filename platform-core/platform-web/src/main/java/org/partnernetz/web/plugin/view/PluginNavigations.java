// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.view;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.application.NavigationHandler;
import jakarta.faces.context.FacesContext;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.plugin.PluginVisit;

/**
 * Handles the result of an action in a plugin's page: an address redirects there, null stays on the page. Changing the
 * view without a redirect would bypass the gate of the plugin to which the view belongs.
 */
public class PluginNavigations extends ConfigurableNavigationHandlerWrapper {

    public PluginNavigations(NavigationHandler wrapped) {
        super((ConfigurableNavigationHandler) wrapped);
    }

    @Override
    public void handleNavigation(FacesContext context, @Nullable String action, @Nullable String outcome) {
        follow(context, action, outcome, null);
    }

    @Override
    public void handleNavigation(
            FacesContext context, @Nullable String action, @Nullable String outcome, @Nullable String flow) {
        follow(context, action, outcome, flow);
    }

    private void follow(
            FacesContext context, @Nullable String action, @Nullable String outcome, @Nullable String flow) {
        if (PluginVisit.of(context) == null) {
            if (flow == null) {
                super.handleNavigation(context, action, outcome);
            } else {
                super.handleNavigation(context, action, outcome, flow);
            }
        } else if (outcome != null) {
            Redirect.to(outcome);
        }
    }
}
