// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.util.EnumSet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Puts the front door before all other filters; annotations know no order and a descriptor could forget it. */
@WebListener
public class FrontDoorListener implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("own-hosts", OwnHostDoor.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        event.getServletContext()
                .addFilter("front-door", FrontDoor.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR), false, "/*");
    }
}
