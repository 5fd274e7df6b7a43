// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import java.util.List;

import jakarta.servlet.ServletContext;

import io.undertow.server.HttpHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * Installs the handlers that prevent one caller from blocking the server for all others: {@link NamedProxy},
 * {@link Heads}, {@link Connections}, {@link Bodies}, {@link Turns}, in this order.
 */
public final class Intake implements ServletExtension {
    private static final Logger LOG = Logger.getLogger(Intake.class);

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var known = new KnownCallers();
        context.setAttribute(KnownCallers.ATTRIBUTE, known);
        var config = ConfigProvider.getConfig();
        var proxies =
                config.getOptionalValues("partnernetz.proxy", String.class).orElse(List.of());
        if (proxies.isEmpty()
                && config.getOptionalValue("partnernetz.behind.proxy", String.class)
                        .isPresent()) {
            LOG.warn("PARTNERNETZ_BEHIND_PROXY is not looked at: name the proxy's address in PARTNERNETZ_PROXY");
        }
        deployment.addInitialHandlerChainWrapper(application -> chain(application, proxies, known));
    }

    private static HttpHandler chain(HttpHandler application, List<String> proxies, KnownCallers known) {
        var bodies = new Bodies(new Turns(application));
        return new NamedProxy(proxies, new Heads(known, new Connections(bodies)));
    }
}
