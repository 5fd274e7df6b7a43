// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.dossier.CopyLinks;
import org.partnernetz.founderguide.internal.dossier.LinkedCopies;
import org.partnernetz.founderguide.internal.dossier.LinkedCopy;
import org.partnernetz.founderguide.internal.dossier.StatementDraft;
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
    private final LinkedCopies copies;
    private final TenantContext tenant;
    private final Form<StatementDraft> answer = Form.of(StatementDraft.class);

    private @Nullable LinkedCopy linked;
    private boolean checking;

    @Activate
    public StatementPage(@Reference LinkedCopies copies, @Reference TenantContext tenant) {
        this.copies = copies;
        this.tenant = tenant;
    }

    @Override
    public void load(Place place) {
        var found = copies.get();
        linked = found;
        answer.filled(found.draft());
        checking = found.checked() != null && place.query().filter("step").isPresent();
    }

    @Override
    public Map<String, PluginDownload> downloads() {
        return Map.of("pdf", (place, language) -> copies.pdf(), "csv", (place, language) -> copies.csv());
    }

    /** Shows what would be handed in. */
    public String check() {
        copies.check(answer.read());
        return here() + "?step=check";
    }

    /** Hands the answer in that was looked at; it is shown from now on. */
    public String send() {
        copies.answer(answer.read());
        return here() + "?done=answered";
    }

    /** Keeps the answer for another visit. */
    public String keep() {
        copies.keep(answer.read());
        return here() + "?done=kept";
    }

    private String here() {
        return tenant.visit().map(visit -> visit.address(CopyLinks.PAGE)).orElseThrow(NotFoundException::new);
    }

    public LinkedCopy getLinked() {
        return Objects.requireNonNull(linked);
    }

    public Form<StatementDraft> getAnswer() {
        return answer;
    }

    /** Whether the answer is to be looked at before it is handed in. */
    public boolean isChecking() {
        return checking;
    }
}
