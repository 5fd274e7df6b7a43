// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Opens a {@link PluginPage} to people without an account who come by a link, and to nobody else.
 *
 * <pre>{@code
 * @PluginPage("answer")
 * @ByLink("answer")
 * @Component(service = AnswerPage.class, scope = ServiceScope.PROTOTYPE)
 * public final class AnswerPage implements LoadedPage { … }
 * }</pre>
 *
 * <p>A link is made with {@link org.partnernetz.link.Links}; its address is
 * {@code /o/{organisation}/p/<id>/link/answer/{token}}. Further pages and {@link PluginDownload}s of the same visit say
 * the same word: {@code @PluginPage("answerPdf") @ByLink("answer")} is reached with
 * {@code #{plugin.linked('answer-pdf')}/file}.
 *
 * <p><b>When asked:</b> before the backing is made, on each request: the link lives, belongs to this plugin and
 * organisation, and the plugin is on there. <b>Answer otherwise:</b> 404, the same whatever is missing; 429 to a caller
 * who tries many. <b>Tenant:</b> nobody acts, also where the visitor is signed in;
 * {@link org.partnernetz.tenant.TenantContext#visit} tells the link and its item, which is also the item of
 * {@link LoadedPage.Place}. Policies ask {@code core.linked('<id>', 'answer')}, which is the item of the visitor's link
 * and null for everybody else. <b>Limits:</b> no session and no kept view: a page with a form goes without
 * {@code stateful}, and its backing is made anew for each request. Nothing of it is cached or indexed. <b>REST,
 * files:</b> none; not together with {@link Permitted}.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ByLink {

    /** Prefix of the component property. */
    String PREFIX_ = "plugin.";

    /** The page that the link was made for. */
    String value();
}
