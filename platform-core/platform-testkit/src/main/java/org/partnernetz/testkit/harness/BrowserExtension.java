// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a page in a fresh session, or the browser, to test methods. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Page.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == Browser.class) {
            return browser(context);
        }
        var session = browser(context).newContext(new Browser.NewContextOptions().setLocale("de-DE"));
        context.getStore(NAMESPACE).put(BrowserContext.class, session);
        return session.newPage();
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(lane(context), any -> new SharedBrowser(), SharedBrowser.class)
                .browser();
    }

    /** A browser serves one test at a time. */
    private static String lane(ExtensionContext context) {
        return context.getRequiredTestClass().isAnnotationPresent(Beside.class) ? "beside" : "in order";
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var session = context.getStore(NAMESPACE).remove(BrowserContext.class, BrowserContext.class);
        if (session != null) {
            session.close();
        }
    }
}
