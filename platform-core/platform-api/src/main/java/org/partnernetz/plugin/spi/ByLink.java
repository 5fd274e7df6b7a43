// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Opens a {@link PluginPage} to people without an account who follow a link, and to nobody else.
 *
 * <pre>{@code
 * @PluginPage("answer")
 * @ByLink("answer")
 * @Component(service = AnswerPage.class, scope = ServiceScope.PROTOTYPE)
 * public final class AnswerPage implements LoadedPage { … }
 * }</pre>
 *
 * <p>{@link org.partnernetz.link.Links} makes links; the address of one is
 * {@code /o/{organisation}/p/<id>/link/answer/{token}}. Further pages and {@link PluginDownload}s that the same link
 * opens carry the same value: {@code @PluginPage("answerPdf") @ByLink("answer")} is reached with
 * {@code #{plugin.linked('answer-pdf')}/file}.
 *
 * <p><b>When checked:</b> on each request, before the backing is made. The link must be valid and belong to this plugin
 * and organisation, and the plugin must be switched on there. <b>Otherwise:</b> 404, whatever the reason; 429 if a
 * caller tries many addresses. <b>Tenant:</b> nobody acts, even if the visitor is signed in.
 * {@link org.partnernetz.tenant.TenantContext#visit} returns the link and its item, which is also the item of
 * {@link LoadedPage.Place}. Policies ask {@code core.linked('<id>', 'answer')}, which is the item of the visitor's
 * link, and null for everybody else. <b>Limits:</b> there is no session and no stored view: a page with a form does
 * without {@code stateful}, and its backing is made anew for each request. The page is never cached or indexed. <b>REST
 * and files:</b> a link opens none. It cannot be combined with {@link Permitted}.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ByLink {

    /** Prefix of the component property. */
    String PREFIX_ = "plugin.";

    /** The page for which the link was made. */
    String value();
}
