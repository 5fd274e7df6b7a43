// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.draft.Drafts;
import org.partnernetz.draft.Drafts.Draft;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.Copy;
import org.partnernetz.founderguide.internal.dossier.CopyReaders;
import org.partnernetz.founderguide.internal.dossier.Statement;
import org.partnernetz.founderguide.internal.dossier.StatementDraft;
import org.partnernetz.founderguide.internal.dossier.Statements;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.ItemPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginDownload;
import org.partnernetz.plugin.spi.PluginDownloads;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.time.NetworkDays;

/** A frozen copy: its owner gives it to expert bodies, they read it and say what they think of it. */
@PluginPage("copy")
@Permitted(May.ADVISE)
@Component(service = CopyPage.class, scope = ServiceScope.PROTOTYPE)
public final class CopyPage extends ItemPage<Copy> implements PluginDownloads {
    @Reference
    Copies copies;

    @Reference
    Projects projects;

    @Reference
    CopyReaders readers;

    @Reference
    Statements statements;

    @Reference
    Drafts drafts;

    @Reference
    Clock clock;

    public final Form<Giving> give = Form.of(Giving.class);
    public final Form<StatementDraft> state = Form.of(StatementDraft.class);

    /** What it is a copy of; null in the hands of an expert body. */
    public @Nullable Project project;

    /** What was kept when the page was opened, null for nothing. */
    public @Nullable Draft draft;

    /** What would be written down; null while it is not to be looked at. */
    public @Nullable Statement checked;

    /** Signs that its PDF cannot show. */
    public String unprintable;

    /** Who can be given the copy. */
    public Map<String, String> bodies = Map.of();

    /** To which organisation the copy is given, and until when. */
    public record Giving(@NotBlank String organisation, LocalDate until) {}

    @Override
    protected Copy read(UUID key) {
        return copies.get(key);
    }

    @Override
    protected void loaded(Place place) {
        var today = NetworkDays.today(clock);
        project = getItem().own() ? projects.get(getItem().project()) : null;
        draft = drafts.at(getStatementPlace()).orElse(null);
        unprintable = copies.unprintable(getItem());
        bodies = readers.expertBodies();
        give.filled(new Giving("", today.plusDays(CopyReaders.DAYS)));
        state.filled(new StatementDraft("", null, today, draft == null ? "" : draft.text()));
    }

    @Override
    public Map<String, PluginDownload> downloads() {
        return Map.of(
                "pdf", (place, language) -> copies.pdf(getKey()),
                "csv", (place, language) -> copies.csv(getKey()),
                "statement", (place, language) -> statements.pdf(getItem(), place.query(), language));
    }

    /** Gives the copy to an organisation. */
    public String give() {
        var wanted = give.read();
        readers.share(getKey(), wanted.organisation(), wanted.until());
        return here("given");
    }

    /** Takes it back. */
    public String withdraw(String organisation) {
        readers.withdraw(getKey(), organisation);
        return here("withdrawn");
    }

    /** Shows what would be written down, before it is for good. */
    public void check() {
        var typed = state.read();
        drafts.keep(getStatementPlace(), typed.remarks());
        checked = statements.check(getKey(), typed);
    }

    /** Goes back to the fields, as they were filled in. */
    public void change() {
        checked = null;
    }

    /** Writes down what was checked. */
    public String send() {
        statements.record(getKey(), state.read());
        drafts.discard(getStatementPlace());
        return here("stated");
    }

    /** Where the platform keeps what is typed. */
    public String getStatementPlace() {
        return "plugin:founder-guide:statement." + getKey();
    }
}
