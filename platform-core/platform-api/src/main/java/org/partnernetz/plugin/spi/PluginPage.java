// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.annotation.bundle.Header;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Makes a component a backing of pages: {@code @PluginPage("plan")} is {@code #{plan}} in the plugin's pages.
 *
 * <pre>{@code
 * @PluginPage("plan")
 * @Component(service = PlanPage.class, scope = ServiceScope.PROTOTYPE)
 * public final class PlanPage {
 *     @Reference
 *     Plans plans;
 *
 *     public final Form<Plan> plan = Form.of(Plan.class);      // #{plan.plan}
 *
 *     public String save() { … }                               // <m:button id="save" of="#{plan}"/>
 * }
 * }</pre>
 *
 * <p>The public fields are properties of the page, like values of getters: {@code #{plan.newest}} reads the field
 * {@code newest}. A form may write a field that is not final.
 *
 * <p><b>When made:</b> at the first use of the name in a view. The backing lives as long as that view, across its form
 * posts. A view of an older version of the plugin gets a new backing, so keep in the view what must survive an update.
 * <b>Tenant:</b> the acting organisation is bound; a page has an acting member unless it says {@link ForVisitors} or
 * {@link ByLink}. <b>Limits:</b> the class and its methods are public; the scope is {@code PROTOTYPE}; the view state
 * holds no value of a plugin's class except enums. <b>Errors:</b> if an action throws a
 * {@link org.partnernetz.problem.Problem}, the page shows it at the fields concerned; anything else leads to the error
 * page, which names the plugin. If a declared backing cannot be made, the error says why. <b>Navigation:</b> an action
 * that returns an address ({@code /o/…}) redirects there; null stays on the page.
 *
 * <p><b>Clash rule:</b> the name is known only in the plugin's own pages; a {@code var} or parameter of the page itself
 * takes precedence. If the core uses the name, the plugin does not start. If two components of one plugin have the same
 * name, the higher {@code service.ranking} wins.
 */
@ComponentPropertyType
@Header(name = "Partnernetz-Pages", value = "${#value}")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PluginPage {

    /** The name in the expression language: a Java identifier that begins with a lower-case letter. */
    String value();
}
