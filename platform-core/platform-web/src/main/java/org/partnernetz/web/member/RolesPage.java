// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.member.host.CoreRight;
import org.partnernetz.member.host.RoleTrials;
import org.partnernetz.plugin.admin.PluginRights;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.security.SignedIn;

/** Which role may do what in this organisation: the core, and the plugins that it uses. */
@Named
@RequestScoped
public class RolesPage implements Page {

    @Inject
    PluginRights rights;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private List<PluginRights.Rights> plugins = List.of();

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!frame.isContributing()) {
            throw new NotFoundException();
        }
        plugins = rights.all(Look.of(request).language());
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** Whether the reader's session counts where trials begin: one that a provider began does not. */
    public boolean isTrialOffered() {
        return SignedIn.only(request) == null;
    }

    /** The roles with which administrators can look at the organisation. */
    public List<Role> getTried() {
        return RoleTrials.OFFERED;
    }

    public List<CoreRight> getCore() {
        return List.of(CoreRight.values());
    }

    public List<PluginRights.Rights> getPlugins() {
        return plugins;
    }
}
