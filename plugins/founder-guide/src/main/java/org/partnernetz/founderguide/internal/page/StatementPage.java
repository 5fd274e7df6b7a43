// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.Map;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.CopyLinks;
import org.partnernetz.founderguide.internal.dossier.LinkedCopies;
import org.partnernetz.founderguide.internal.dossier.LinkedCopies.LinkedCopy;
import org.partnernetz.founderguide.internal.dossier.StatementDraft;
import org.partnernetz.founderguide.internal.dossier.Statements;
import org.partnernetz.plugin.spi.ByLink;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginDownload;
import org.partnernetz.plugin.spi.PluginDownloads;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;

/**
 * A frozen copy as an expert body without an account sees it, and its answer. There is no session: what was checked is
 * kept under the link, and sent once more by the button that hands it in.
 */
@PluginPage("statement")
@ByLink(CopyLinks.PAGE)
@Component(service = StatementPage.class, scope = ServiceScope.PROTOTYPE)
public final class StatementPage implements LoadedPage, PluginDownloads {
    @Reference
    LinkedCopies answers;

    @Reference
    Copies copies;

    @Reference
    Statements statements;

    @Reference
    TenantContext tenant;

    public final Form<StatementDraft> answer = Form.of(StatementDraft.class);
    public LinkedCopy linked;

    /** Whether the answer is to be looked at before it is handed in. */
    public boolean checking;

    @Override
    public void load(Place place) {
        linked = answers.get();
        answer.filled(linked.draft());
        checking = linked.checked() != null && place.query().filter("step").isPresent();
    }

    @Override
    public Map<String, PluginDownload> downloads() {
        return Map.of(
                "pdf", (place, language) -> copies.pdf(linked.copy().id()),
                "csv", (place, language) -> copies.csv(linked.copy().id()),
                "statement", (place, language) -> statements.pdf(linked.copy(), place.query(), language));
    }

    /** Shows what would be handed in. */
    public String check() {
        answers.check(answer.read());
        return here("?step=check");
    }

    /** Hands the answer in that was looked at; it is shown from now on. */
    public String send() {
        answers.answer(answer.read());
        return here("?done=answered");
    }

    /** Keeps the answer for another visit. */
    public String keep() {
        answers.keep(answer.read());
        return here("?done=kept");
    }

    private String here(String query) {
        return tenant.visit().orElseThrow(NotFoundException::new).address(CopyLinks.PAGE) + query;
    }
}
