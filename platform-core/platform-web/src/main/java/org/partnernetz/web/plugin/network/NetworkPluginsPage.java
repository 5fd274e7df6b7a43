// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.network;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.plugin.admin.KnownPlugin;
import org.partnernetz.plugin.admin.PluginAdministration;
import org.partnernetz.plugin.admin.PluginServer;
import org.partnernetz.plugin.admin.RefusedFile;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** All known plugins of this installation, with their states. */
@Named
@RequestScoped
public class NetworkPluginsPage implements Page {
    private static final long MEGABYTE = 1024L * 1024;
    private static final Set<String> REFUSALS =
            Set.of("required", "no-plugin", "plugin-too-large", "plugin-name-reserved");

    @Inject
    PluginAdministration administration;

    @Inject
    Reasons reasons;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private List<KnownPlugin> plugins = List.of();
    private List<RefusedFile> refused = List.of();
    private Map<String, List<PluginServer>> servers = Map.of();
    private boolean off;

    @Override
    public void open(Place place) {
        plugins = administration.all(Look.of(request).language());
        refused = administration.refused();
        servers = administration.servers();
        off = administration.isOff();
        var why = request.getParameter("refused");
        if (why != null && REFUSALS.contains(why)) {
            faults.add("jar", why, Long.toString(getMegabytes()));
        }
    }

    public List<KnownPlugin> getPlugins() {
        return plugins;
    }

    public List<RefusedFile> getRefused() {
        return refused;
    }

    /** Says whether servers run different versions of a plugin, or one of them lacks it. */
    public boolean isApart(String plugin) {
        return ServerLine.areApart(servers.getOrDefault(plugin, List.of()));
    }

    public boolean isOff() {
        return off;
    }

    public Reasons getReasons() {
        return reasons;
    }

    /** The greatest size of a jar. */
    public long getBytes() {
        return PluginAdministration.JAR_BYTES_MAX;
    }

    /** The same in megabytes. */
    public long getMegabytes() {
        return PluginAdministration.JAR_BYTES_MAX / MEGABYTE;
    }
}
