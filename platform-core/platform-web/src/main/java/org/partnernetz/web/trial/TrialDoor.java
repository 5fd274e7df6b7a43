// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.trial;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.RoleTrials;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Presence;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.tenant.host.RoleTrial;

/**
 * Stands before each request of a session in which a role is tried: nothing is written, whatever the address is. The
 * database refuses it besides.
 */
@ApplicationScoped
public class TrialDoor {
    /** Signs somebody in, without a form. */
    private static final String BY_PROVIDER = "/sign-in/with/";

    /** What ends a trial or a session, or keeps one alive. */
    private static final List<String> NEVER_TRIED = List.of(TrialServlet.PLACE, "/sign-out", "/my/stay");

    @Inject
    RoleTrial trials;

    @Inject
    RoleTrials told;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    /** Begins a trial; the acting member administers the organisation. */
    void begin(HttpServletRequest request, Acting acting, Role role) throws Exception {
        tenant.callAs(acting, () -> {
            told.begin(role);
            return role;
        });
        new Trial(acting.slug(), role, clock.instant().plus(RoleTrials.LONGEST)).keep(request);
    }

    /** Ends the trial of the session, if there is one, and tells the trail. */
    public void end(HttpServletRequest request, PersonId person) throws Exception {
        var trial = Trial.of(request);
        if (trial.isPresent()) {
            Trial.forget(request);
            var acting = tenant.membership(person, trial.get().space());
            if (acting.isPresent()) {
                tenant.callAs(acting.get(), () -> {
                    told.end(trial.get().role());
                    return person;
                });
            }
        }
    }

    /** The trial of this session; one whose time is over ends now. Empty for requests that are never tried. */
    public Optional<Trial> of(HttpServletRequest request, PersonId person) throws Exception {
        var trial = Trial.of(request);
        if (trial.isPresent() && !trial.get().until().isAfter(clock.instant())) {
            end(request, person);
            return Optional.empty();
        }
        return trial.filter(one -> !NEVER_TRIED.contains(request.getRequestURI()));
    }

    /** Whether the request would write: it is sent back to where it came from, and nothing happens. */
    public static boolean refuses(HttpServletRequest request, HttpServletResponse response, Trial trial)
            throws IOException {
        var path = request.getRequestURI();
        if (List.of("GET", "HEAD").contains(request.getMethod()) && !path.startsWith(BY_PROVIDER)) {
            return false;
        }
        var back = path.startsWith("/o/") ? path : "/o/" + trial.space();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", back + "?done=trial-reads");
        return true;
    }

    /** Lets the request through as a trial. */
    public void through(Trial trial, Presence presence, @Nullable Acting acting, Callable<@Nullable Void> work)
            throws Exception {
        if (acting == null) {
            tenant.callAsPerson(presence, () -> trials.callReading(work));
        } else if (acting.slug().equals(trial.space()) && acting.isAdministrator()) {
            trials.callAs(acting, trial.role(), work);
        } else {
            tenant.callAs(acting, () -> trials.callReading(work));
        }
    }
}
