// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.plugin;

import java.sql.SQLException;
import java.util.Objects;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the tables once per class, and a platform for each test. */
final class PluginTestExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace OURS = Namespace.create(PluginTestExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        var parent = context.getParent().orElse(context);
        var ground = parent.getStore(OURS).getOrComputeIfAbsent(Ground.class);
        store(context).put(TestPlatform.class, ground.begin());
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        platform(context).end();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestPlatform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return platform(context);
    }

    private static TestPlatform platform(ExtensionContext context) {
        return Objects.requireNonNull(store(context).get(TestPlatform.class, TestPlatform.class));
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(OURS);
    }
}
