// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.plugin.InstalledPlugin;
import org.partnernetz.plugin.PluginOutcome;
import org.partnernetz.plugin.Plugins;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** The plugins of the network for an organisation's administrators: what runs, what became of it, what is on here. */
@Named
@RequestScoped
public class PluginsPage implements Page {
    private static final int OUTCOMES = 20;

    @Inject
    Plugins plugins;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private List<InstalledPlugin> installed = List.of();
    private List<PluginOutcome> outcomes = List.of();
    private String address = "";

    @Override
    public void open(Place place) {
        var acting = tenant.current().orElseThrow(NotFoundException::new);
        if (!acting.isAdministrator()) {
            throw new NotFoundException();
        }
        address = place.getPath();
        installed = plugins.installed(locale());
        outcomes = plugins.outcomes(OUTCOMES);
    }

    public List<InstalledPlugin> getInstalled() {
        return installed;
    }

    public List<PluginOutcome> getOutcomes() {
        return outcomes;
    }

    public void enable(String plugin) {
        if (faults.free(() -> plugins.enable(plugin))) {
            Redirect.to(address + "?done=plugin-on");
        }
    }

    public void disable(String plugin) {
        if (faults.free(() -> plugins.disable(plugin))) {
            Redirect.to(address + "?done=plugin-off");
        }
    }

    private Locale locale() {
        return ((Look) request.getAttribute("look")).language();
    }
}
