// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.admin;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.plugin.admin.OfferedPlugin;
import org.partnernetz.plugin.admin.PluginChoices;
import org.partnernetz.plugin.admin.PluginOutcome;
import org.partnernetz.plugin.admin.Plugins;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** The plugins that the network offers to an organisation, for its administrators: which of them are on. */
@Named
@RequestScoped
public class PluginsPage implements Page {
    private static final int OUTCOMES = 20;

    @Inject
    PluginChoices choices;

    @Inject
    Plugins plugins;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private List<OfferedPlugin> offered = List.of();
    private List<PluginOutcome> outcomes = List.of();
    private boolean network;
    private String address = "";

    @Override
    public void open(Place place) {
        var acting = tenant.current().orElseThrow(NotFoundException::new);
        address = place.getPath();
        offered = choices.offered(locale());
        network = acting.isNetworkAdministrator();
        outcomes = plugins.outcomes(OUTCOMES);
    }

    public List<OfferedPlugin> getOffered() {
        return offered;
    }

    /** The outcomes of installs, with reasons. */
    public List<PluginOutcome> getOutcomes() {
        return outcomes;
    }

    /** Says whether the reader administers the network, too. */
    public boolean isNetwork() {
        return network;
    }

    public void enable(String plugin) {
        if (faults.free(() -> choices.enable(plugin))) {
            Redirect.to(address + "?done=plugin-on");
        }
    }

    public void disable(String plugin) {
        if (faults.free(() -> choices.disable(plugin))) {
            Redirect.to(address + "?done=plugin-off");
        }
    }

    private Locale locale() {
        return ((Look) request.getAttribute("look")).language();
    }
}
