// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.network;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.KnownPlugin;
import org.partnernetz.plugin.admin.PluginAdministration;
import org.partnernetz.plugin.admin.PluginChange;
import org.partnernetz.plugin.admin.PluginLogLine;
import org.partnernetz.plugin.admin.PluginOutcome;
import org.partnernetz.plugin.admin.PluginPlan;
import org.partnernetz.plugin.admin.PluginReport;
import org.partnernetz.plugin.admin.PluginServer;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** One plugin for the network's administrators: its state, the possible changes with their plans, and past changes. */
@Named
@RequestScoped
public class NetworkPluginPage implements Page {
    private static final int OUTCOMES = 20;
    private static final int LINES = 100;
    private static final int VERSION_MAX = 100;
    private static final String DONE = "plugin-";

    @Inject
    PluginAdministration administration;

    @Inject
    Reasons reasons;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private String address = "";
    private @Nullable KnownPlugin plugin;
    private @Nullable PluginPlan plan;
    private @Nullable PluginReport report;
    private List<PluginServer> servers = List.of();

    @Override
    public void open(Place place) {
        address = place.getPath();
        plugin = administration.get(place.text("plugin"), Look.of(request).language());
        servers = administration.servers().getOrDefault(place.text("plugin"), List.of());
        var wanted = request.getParameter("plan");
        plan = wanted == null ? null : administration.plan(change(place.text("plugin"), wanted));
    }

    private PluginChange change(String id, String wanted) {
        var version = request.getParameter("version");
        return Stream.of(PluginChange.Action.values())
                .filter(action -> action.name().equals(wanted))
                .filter(action -> version == null || version.length() <= VERSION_MAX)
                .findFirst()
                .map(action -> new PluginChange(id, action, version))
                .orElseThrow(NotFoundException::new);
    }

    /** Carries out the plan that is shown. */
    public void carryOut() {
        var shown = plan;
        if (shown != null && faults.free(() -> report = administration.carryOut(shown.change()))) {
            if (report != null && report.succeeded()) {
                Redirect.to(address + "?done=" + DONE + shown.change().action());
            } else {
                plugin = administration.get(
                        shown.change().plugin(), Look.of(request).language());
                plan = administration.plan(shown.change());
            }
        }
    }

    public @Nullable KnownPlugin getPlugin() {
        return plugin;
    }

    /** The plan of the change that the address names; null if it names none. */
    public @Nullable PluginPlan getPlan() {
        return plan;
    }

    /** The name of a kind of contribution for people; the technical name if this page does not know the kind. */
    public String brings(String kind) {
        var words = (Words) request.getAttribute("t");
        var key = "netplug.brings." + kind;
        return words.containsKey(key) ? words.get(key) : kind;
    }

    /** The report of a failed change; null on every other request. */
    public @Nullable PluginReport getReport() {
        return report;
    }

    public List<Offer> getOffers() {
        return plugin == null ? List.of() : Offer.of(plugin);
    }

    public List<PluginOutcome> getOutcomes() {
        return plugin == null ? List.of() : administration.outcomes(plugin.id(), OUTCOMES);
    }

    /** The outcome of a change that has just succeeded; null otherwise. */
    public @Nullable PluginOutcome getLast() {
        var done = request.getParameter("done");
        return done == null || !done.startsWith(DONE)
                ? null
                : getOutcomes().stream().findFirst().orElse(null);
    }

    public List<PluginLogLine> getLog() {
        return plugin == null
                ? List.of()
                : administration.log(plugin.id()).stream().limit(LINES).toList();
    }

    /** Its state on each server; empty if there is only one. */
    public List<PluginServer> getServers() {
        return servers.size() > 1 ? servers : List.of();
    }

    public boolean isApart() {
        return ServerLine.areApart(servers);
    }

    public String getAddress() {
        return address;
    }

    public Reasons getReasons() {
        return reasons;
    }
}
