// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.Plugins;
import org.partnernetz.plugin.host.PluginBusyException;
import org.partnernetz.plugin.host.PluginHost;
import org.partnernetz.plugin.host.PluginLease;
import org.partnernetz.plugin.host.PluginPausedException;
import org.partnernetz.plugin.host.PluginUpdatingException;
import org.partnernetz.plugin.host.RunningPlugin;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.faces.KeptForms;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.plugin.fault.Blame;
import org.partnernetz.web.plugin.fault.FaultPlace;
import org.partnernetz.web.plugin.fault.PluginFault;
import org.partnernetz.web.problem.Defects;
import org.partnernetz.web.problem.ProblemAnswer;
import org.partnernetz.web.upload.FileForms;

/**
 * The one gate before everything of a plugin: pages, files and REST. It is open to members of organisations that have
 * the plugin switched on; everybody else gets 404. While a plugin is being updated, requests wait. Every failure inside
 * the plugin is caught here and counted, and the answer names the plugin.
 */
public class PluginGate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger("org.partnernetz.plugin");
    private static final Duration UPDATE = Duration.ofSeconds(5);
    private static final Duration CROWD = Duration.ofSeconds(2);

    @Inject
    transient Plugins plugins;

    @Inject
    transient PluginHost host;

    @Inject
    transient TenantContext tenant;

    @Inject
    transient PageHandles handles;

    @Inject
    transient FileForms files;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var way = PluginWay.of(request);
        if (way.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            answer(way.get(), request, response, chain);
        }
    }

    private void answer(PluginWay way, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            pass(way, request, response, chain);
        } catch (PluginUpdatingException e) {
            unavailable("updating", UPDATE, way, request).answer(way.api(), request, response);
        } catch (PluginPausedException e) {
            unavailable("paused", e.away(), way, request).answer(way.api(), request, response);
        } catch (PluginBusyException e) {
            unavailable("busy", CROWD, way, request).answer(way.api(), request, response);
        }
    }

    private PluginFault unavailable(String why, Duration away, PluginWay way, HttpServletRequest request) {
        return PluginFault.unavailable(why, name(way, request), away);
    }

    private String name(PluginWay way, HttpServletRequest request) {
        return host.name(way.plugin(), Look.of(request).language());
    }

    private void pass(PluginWay way, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var open = plugins.isOpen(way.plugin());
        if (takesFiles(way, request, open)) {
            var form = files.read(request, open ? tenant.person() : Optional.empty());
            pass(way, open, form.request(), response, chain);
            form.end(response);
        } else {
            pass(way, open, request, response, chain);
        }
    }

    private void pass(
            PluginWay way, boolean open, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (open) {
            enter(way, request, response, chain);
        } else {
            refuse(way, request, response);
        }
    }

    /**
     * A file may come slowly; so it is read before the request takes a place inside the plugin. Of those to whom the
     * plugin is not open the texts are read, whatever the plugin takes: nobody learns from the answer what there is.
     */
    private boolean takesFiles(PluginWay way, HttpServletRequest request, boolean open) {
        return FileForms.isIn(request)
                && !way.api()
                && way.link().isEmpty()
                && (!open
                        || host.awaitRunning(way.plugin())
                                .filter(RunningPlugin::takesFiles)
                                .isPresent());
    }

    private void enter(PluginWay way, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (var lease = host.enter(way.plugin()).orElse(null)) {
            if (lease == null) {
                refuseOrWait(way, request, response);
                return;
            }
            var file = way.file();
            if (file.isPresent()) {
                PluginFiles.send(lease.plugin(), file.get(), request, response);
            } else if (!succeeds(lease, request, response, chain)) {
                PluginFault.broken(name(way, request)).answer(way.api(), request, response);
            }
        }
    }

    /** Lets the plugin work; whatever it throws stays here, a full memory or stack too. The rest is not its fault. */
    private boolean succeeds(
            PluginLease lease, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var visit = PluginVisit.begin(lease.plugin(), handles, plugins, tenant, request);
        var classes = lease.plugin().classes(); // by its end the plugin may have been replaced
        Throwable thrown = null;
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException | LinkageError | AssertionError | VirtualMachineError e) {
            thrown = e;
        } finally {
            visit.end();
        }
        var failure = thrown == null ? Defects.of(request) : thrown;
        if (failure == null && !isDefect(response.getStatus()) || isAbsence(failure, response)) {
            return true;
        }
        if (Blame.fallsOn(classes, failure, visit.hasAsked())) {
            requireInStep(lease, failure, request);
            tellPlace(classes, failure, request);
            return blamed(lease, failure, request, response);
        }
        passOn(thrown);
        return true;
    }

    /** While another version changes the tables or serves on another server, nothing that fails is a defect. */
    private void requireInStep(PluginLease lease, @Nullable Throwable failure, HttpServletRequest request) {
        var plugin = lease.plugin().id();
        if (host.isApart(plugin)) {
            LOG.warnf("Plugin %s: %s failed beside another version: %s", plugin, PluginWay.shown(request), failure);
            throw new PluginUpdatingException(plugin);
        }
    }

    private static void passOn(@Nullable Throwable thrown) throws ServletException {
        if (thrown instanceof ServletException known) {
            throw known;
        }
        if (thrown instanceof RuntimeException known) {
            throw known;
        }
        if (thrown instanceof Error known) {
            throw known;
        }
    }

    /** Whether the page named a backing that is not for the reader; that is no defect. */
    private static boolean isAbsence(@Nullable Throwable failure, HttpServletResponse response) throws IOException {
        if (failure == null || !(root(failure) instanceof NotFoundException)) {
            return false;
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return true;
    }

    private static void tellPlace(ClassLoader classes, @Nullable Throwable failure, HttpServletRequest request) {
        if (failure != null) {
            request.setAttribute(FaultPlace.ATTRIBUTE, FaultPlace.of(failure, classes));
        }
    }

    private static boolean blamed(
            PluginLease lease, @Nullable Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure != null) {
            LOG.errorf(root(failure), "Plugin %s: %s failed", lease.plugin().id(), PluginWay.shown(request));
        }
        lease.failed(request.getMethod() + " " + PluginWay.shown(request) + " " + told(failure, response));
        return false;
    }

    private static String told(@Nullable Throwable failure, HttpServletResponse response) {
        return failure == null
                ? "answered " + response.getStatus()
                : root(failure).toString();
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static boolean isDefect(int status) {
        return status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                && status != HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    /** One that runs on another server comes to this one, too. */
    private void refuseOrWait(PluginWay way, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (host.isApart(way.plugin())) {
            throw new PluginUpdatingException(way.plugin());
        }
        refuse(way, request, response);
    }

    /**
     * Without a token the API asks for one, as everywhere; it tells nobody which plugins there are. What somebody typed
     * whose session has ended is kept, whatever the address.
     */
    private void refuse(PluginWay way, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!way.api() && KeptForms.isPosted(request) && tenant.person().isEmpty()) {
            KeptForms.signInFirst(request, response);
        } else if (!way.api()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (tenant.person().isEmpty() && tenant.publicVisit().isEmpty()) {
            ProblemAnswer.of("token-missing", HttpServletResponse.SC_UNAUTHORIZED)
                    .send(request, response);
        } else {
            ProblemAnswer.of("not-found", HttpServletResponse.SC_NOT_FOUND).send(request, response);
        }
    }
}
