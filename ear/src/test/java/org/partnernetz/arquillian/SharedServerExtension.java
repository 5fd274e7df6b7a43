// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.arquillian;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Gives Arquillian the shared platform; no test class needs a deployment method. */
public final class SharedServerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeployableContainer.class, SharedServer.class);
    }

    /** An empty archive: see {@link SharedServer}. */
    public static final class Nothing implements AutomaticDeployment {
        @Override
        public DeploymentConfiguration generateDeploymentScenario(TestClass test) {
            var archive = ShrinkWrap.create(WebArchive.class, "inside.war");
            return new DeploymentConfiguration.DeploymentContentBuilder(archive)
                    .withDeployment()
                    .withTestable(true)
                    .build()
                    .get();
        }
    }
}
