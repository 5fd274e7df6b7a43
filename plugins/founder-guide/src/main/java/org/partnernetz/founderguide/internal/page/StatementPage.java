// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.Instant;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.dossier.CopyLinks;
import org.partnernetz.founderguide.internal.dossier.LinkedCopies;
import org.partnernetz.founderguide.internal.dossier.LinkedCopy;
import org.partnernetz.founderguide.internal.dossier.Verdict;
import org.partnernetz.plugin.spi.ByLink;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.LinkVisit;
import org.partnernetz.tenant.TenantContext;

/** A frozen copy as an expert body without an account sees it, and its answer. */
@PluginPage("statement")
@ByLink(CopyLinks.PAGE)
@Component(service = StatementPage.class, scope = ServiceScope.PROTOTYPE)
public final class StatementPage implements LoadedPage {
    private final LinkedCopies copies;
    private final TenantContext tenant;

    private LinkedCopy copy = new LinkedCopy("", "", "", "", "", Instant.EPOCH, null);
    private String body = "";
    private Verdict result = Verdict.POSITIVE;
    private String remarks = "";

    @Activate
    public StatementPage(@Reference LinkedCopies copies, @Reference TenantContext tenant) {
        this.copies = copies;
        this.tenant = tenant;
    }

    @Override
    public void load(Place place) {
        copy = copies.get();
    }

    /** Hands the answer in; it is shown from now on. */
    public String send() {
        copies.answer(body, result, remarks);
        return tenant.visit().map(StatementPage::address).orElseThrow(NotFoundException::new) + "?did=answered";
    }

    private static String address(LinkVisit visit) {
        return visit.address(CopyLinks.PAGE);
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

    public Verdict getResult() {
        return result;
    }

    public void setResult(Verdict result) {
        this.result = result;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = Fields.text(remarks);
    }
}
