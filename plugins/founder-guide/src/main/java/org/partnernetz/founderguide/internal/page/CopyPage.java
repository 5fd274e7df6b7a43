// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.draft.Drafts;
import org.partnernetz.draft.Drafts.Draft;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.Copy;
import org.partnernetz.founderguide.internal.dossier.CopyReaders;
import org.partnernetz.founderguide.internal.dossier.StatementDraft;
import org.partnernetz.founderguide.internal.dossier.Statements;
import org.partnernetz.founderguide.internal.dossier.Verdict;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.money.Cents;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.time.NetworkDays;

/** A frozen copy: its owner gives it to expert bodies, they read it and say what they think of it. */
@PluginPage("copy")
@Permitted(May.ADVISE)
@Component(service = CopyPage.class, scope = ServiceScope.PROTOTYPE)
public final class CopyPage implements LoadedPage {
    private final Copies copies;
    private final Projects projects;
    private final CopyReaders readers;
    private final Statements statements;
    private final Drafts drafts;
    private final PluginAddresses addresses;
    private final Clock clock;

    private Copy copy =
            new Copy(Keys.NONE, Keys.NONE, false, "", "", "", "", "", null, null, Instant.EPOCH, List.of(), List.of());
    private Project project = Facts.NONE;
    private String organisation = "";
    private String reader = "";
    private String until = "";
    private String body = "";
    private @Nullable Verdict result;
    private String decidedOn = "";
    private String remarks = "";
    private @Nullable Draft draft;

    @Activate
    public CopyPage(
            @Reference Copies copies,
            @Reference Projects projects,
            @Reference CopyReaders readers,
            @Reference Statements statements,
            @Reference Drafts drafts,
            @Reference PluginAddresses addresses,
            @Reference Clock clock) {
        this.copies = copies;
        this.projects = projects;
        this.readers = readers;
        this.statements = statements;
        this.drafts = drafts;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public void load(Place place) {
        copy = copies.get(Keys.of(place.item()));
        project = copy.own() ? projects.get(copy.project()) : Facts.NONE;
        var today = NetworkDays.today(clock);
        until = today.plusDays(CopyReaders.DAYS).toString();
        decidedOn = today.toString();
        draft = drafts.at(getDraftPlace()).orElse(null);
        remarks = draft == null ? "" : draft.text();
    }

    /** Gives the copy to an organisation. */
    public String give() {
        var day = Fields.date(until, "until");
        if (day == null) {
            throw new InvalidException(List.of(new Fault("until", "required", "")));
        }
        readers.share(copy.id(), organisation, day);
        return here("given");
    }

    /** Takes it back. */
    public String withdraw() {
        readers.withdraw(copy.id(), reader);
        return here("withdrawn");
    }

    /** Writes down what an expert body says. */
    public String state() {
        statements.record(copy.id(), new StatementDraft(body, result, Fields.date(decidedOn, "decidedOn"), remarks));
        drafts.discard(getDraftPlace());
        return here("stated");
    }

    private String here(String did) {
        return addresses.page("copy", copy.id()) + "?done=" + did;
    }

    /** Where the platform keeps what is typed. */
    public String getDraftPlace() {
        return "plugin:founder-guide:statement." + copy.id();
    }

    /** What was kept when the page was opened, null for nothing. */
    public @Nullable Draft getDraft() {
        return draft;
    }

    /** What it is a copy of; nothing in the hands of an expert body. */
    public Project getProject() {
        return project;
    }

    public Copy getCopy() {
        return copy;
    }

    /** Signs that its PDF cannot show. */
    public String getUnprintable() {
        return copies.unprintable(copy);
    }

    public List<Organisation> getBodies() {
        return readers.expertBodies();
    }

    public List<Verdict> getVerdicts() {
        return List.of(Verdict.values());
    }

    /** A sum for reading. */
    public String money(long cents, Locale locale) {
        return new Cents(cents).shown(locale);
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = Fields.text(organisation);
    }

    public String getReader() {
        return reader;
    }

    public void setReader(String reader) {
        this.reader = Fields.text(reader);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = Fields.text(until);
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

    public String getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(String decidedOn) {
        this.decidedOn = Fields.text(decidedOn);
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = Fields.text(remarks);
    }
}
