// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.dossier.Answer;
import org.partnernetz.founderguide.internal.dossier.CopyLinks;
import org.partnernetz.founderguide.internal.dossier.LinkedCopies;
import org.partnernetz.founderguide.internal.dossier.LinkedCopy;
import org.partnernetz.founderguide.internal.dossier.Verdict;
import org.partnernetz.plugin.spi.ByLink;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;

/** A frozen copy as an expert body without an account sees it, and its answer. */
@PluginPage("statement")
@ByLink(CopyLinks.PAGE)
@Component(service = StatementPage.class, scope = ServiceScope.PROTOTYPE)
public final class StatementPage implements LoadedPage {
    private final LinkedCopies copies;
    private final TenantContext tenant;

    private LinkedCopy copy = new LinkedCopy("", "", "", "", "", Instant.EPOCH, null, Answer.NONE);
    private String body = "";
    private @Nullable Verdict result;
    private String remarks = "";

    @Activate
    public StatementPage(@Reference LinkedCopies copies, @Reference TenantContext tenant) {
        this.copies = copies;
        this.tenant = tenant;
    }

    @Override
    public void load(Place place) {
        copy = copies.get();
        body = copy.draft().body();
        result = copy.draft().result();
        remarks = copy.draft().remarks();
    }

    /** Hands the answer in; it is shown from now on. */
    public String send() {
        copies.answer(new Answer(body, result, remarks));
        return here("answered");
    }

    /** Keeps the answer for another visit. */
    public String keep() {
        copies.keep(new Answer(body, result, remarks));
        return here("kept");
    }

    private String here(String did) {
        return tenant.visit().map(visit -> visit.address(CopyLinks.PAGE)).orElseThrow(NotFoundException::new) + "?done="
                + did;
    }

    public LinkedCopy getCopy() {
        return copy;
    }

    public List<Verdict> getVerdicts() {
        return List.of(Verdict.values());
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = Fields.text(body);
    }

    public @Nullable Verdict getResult() {
        return result;
    }

    public void setResult(@Nullable Verdict result) {
        this.result = result;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = Fields.text(remarks);
    }
}
