// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.annotation.bundle.Header;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Makes a component the backing of pages: {@code @PluginPage("plan")} is {@code #{plan}} in the plugin's pages.
 *
 * <pre>{@code
 * @PluginPage("plan")
 * @Component(service = PlanPage.class, scope = ServiceScope.PROTOTYPE)
 * public final class PlanPage {
 *     @Activate
 *     public PlanPage(@Reference Plans plans, @Reference PluginAddresses addresses) { … }
 * }
 * }</pre>
 *
 * <p><b>When called:</b> made at the first use of the name in a view and kept as long as that view, over its form
 * posts. A view of an older version of the plugin is given a fresh backing: keep in the view what must survive an
 * update. <b>Tenant:</b> the acting organisation is bound; a page has an acting member unless it says
 * {@link ForVisitors} or {@link ByLink}. <b>Limits:</b> public class and methods; scope {@code PROTOTYPE}; no value of
 * a plugin's class in the view state except enums. <b>Errors:</b> a {@link org.partnernetz.problem.Problem} thrown by
 * an action is shown at its fields, anything else as the error page that names the plugin; a declared backing that
 * cannot be made says why. <b>Navigation:</b> an action that returns an address ({@code /o/…}) redirects there, null
 * stays.
 *
 * <p><b>Clash rule:</b> the name is looked up only in the plugin's own pages, after {@code var}s and parameters of the
 * page itself. A name that the core uses is refused: the plugin does not start. Two components of one name in one
 * plugin: the higher {@code service.ranking} wins.
 */
@ComponentPropertyType
@Header(name = "Partnernetz-Pages", value = "${#value}")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PluginPage {

    /** The name in the expression language: a Java identifier that begins in lower case. */
    String value();
}
