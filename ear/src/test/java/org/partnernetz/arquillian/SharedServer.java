// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.arquillian;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.TestEar;

/**
 * The shared platform as Arquillian sees it. All in-container tests are in it from the start, so there is nothing to
 * deploy for one test class: the archive that Arquillian hands over is empty and stays where it is.
 */
public final class SharedServer implements DeployableContainer<SharedServer.Configuration> {

    /** Nothing to configure. */
    public static final class Configuration implements ContainerConfiguration {
        @Override
        public void validate() {
            // there is nothing that could be wrong
        }
    }

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        var server = new HTTPContext("127.0.0.1", RunningPlatform.get().port());
        server.add(new Servlet("ArquillianServletRunnerEE9", TestEar.CONTEXT));
        return new ProtocolMetaData().addContext(server);
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the platform stays for the next test class
    }
}
