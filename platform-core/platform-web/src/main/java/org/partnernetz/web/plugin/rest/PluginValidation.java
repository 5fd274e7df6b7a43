// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.rest;

import java.util.EnumSet;

import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.plugins.validation.GeneralValidatorImpl;
import org.jboss.resteasy.plugins.validation.ValidatorContextResolver;
import org.jboss.resteasy.spi.InjectorFactory;
import org.jboss.resteasy.spi.validation.GeneralValidator;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.host.RunningPlugin;

/**
 * Provides the resources of a plugin with the plugin's own validator while they are registered, and all others with the
 * server's, which would keep references to the plugin's classes.
 */
@Provider
public class PluginValidation implements ContextResolver<GeneralValidator> {
    private static final ThreadLocal<RunningPlugin> REGISTERING = new ThreadLocal<>();

    private final ValidatorContextResolver server = new ValidatorContextResolver();

    static void registering(RunningPlugin plugin, Runnable work) {
        REGISTERING.set(plugin);
        try {
            work.run();
        } finally {
            REGISTERING.remove();
        }
    }

    @Override
    public @Nullable GeneralValidator getContext(@Nullable Class<?> type) {
        var plugin = REGISTERING.get();
        return plugin == null
                ? server.getContext(type)
                : plugin.support(ValidatorFactory.class).map(Own::new).orElse(null);
    }

    /**
     * Checks parameters before the method runs. RESTEasy leaves that to CDI for resources it takes for beans, and asks
     * here whether this is one.
     */
    private static final class Own extends GeneralValidatorImpl {

        Own(ValidatorFactory validators) {
            super(validators, true, EnumSet.of(ExecutableType.CONSTRUCTORS, ExecutableType.NON_GETTER_METHODS));
        }

        @Override
        public boolean isValidatable(Class<?> type) {
            return true;
        }

        @Override
        public boolean isValidatable(Class<?> type, InjectorFactory injector) {
            return true;
        }
    }
}
