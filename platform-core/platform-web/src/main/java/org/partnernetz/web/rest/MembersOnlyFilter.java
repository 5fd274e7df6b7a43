// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.problem.ProblemAnswer;

/** Asks visitors for a token where there is nothing for them. */
@Provider
@ApplicationScoped
@MembersOnly
public class MembersOnlyFilter implements ContainerRequestFilter {

    @Inject
    TenantContext tenant;

    @Override
    public void filter(ContainerRequestContext request) {
        if (tenant.current().isEmpty()) {
            request.abortWith(Answers.of(ProblemAnswer.of("token-missing", 401), Answers.language(request)));
        }
    }
}
