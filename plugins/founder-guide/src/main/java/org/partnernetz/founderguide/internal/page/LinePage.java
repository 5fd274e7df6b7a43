// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.figure.LineKind;
import org.partnernetz.founderguide.internal.finance.LineCheck;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;

/**
 * One line of a plan, new or to be changed. Its item is the project's key and, behind a dot, the kind of a new line or
 * the key of one that is there.
 */
@PluginPage("line")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = LinePage.class, scope = ServiceScope.PROTOTYPE)
public final class LinePage implements LoadedPage {
    private final Projects projects;
    private final Figures figures;
    private final PluginAddresses addresses;

    private Project project = Facts.NONE;
    private @Nullable UUID line;
    private LineForm form = new LineForm();

    @Activate
    public LinePage(@Reference Projects projects, @Reference Figures figures, @Reference PluginAddresses addresses) {
        this.projects = projects;
        this.figures = figures;
        this.addresses = addresses;
    }

    @Override
    public void load(Place place) {
        var parts = String.valueOf(place.item()).split("\\.", 2);
        if (parts.length < 2) {
            throw new NotFoundException();
        }
        project = projects.get(Keys.of(parts[0]));
        var kind = Arrays.stream(LineKind.values())
                .filter(one -> one.name().equals(parts[1]))
                .findFirst();
        if (kind.isPresent()) {
            form = LineForm.of(kind.get(), figures.base(project.id()).tax().basis());
        } else {
            line = Keys.of(parts[1]);
            form = LineForm.of(figures.line(project.id(), line));
        }
    }

    /** Keeps the line and leads back to the figures. */
    public String write() {
        if (line == null) {
            figures.add(project.id(), form.toDraft());
        } else {
            figures.change(project.id(), line, form.toDraft());
        }
        return back("written");
    }

    /** Takes the line out. */
    public String remove() {
        if (line != null) {
            figures.remove(project.id(), line);
        }
        return back("removed");
    }

    private String back(String did) {
        return addresses.page("figures", project.id()) + "?done=line." + did + "#" + form.getKind();
    }

    public Project getProject() {
        return project;
    }

    public LineForm getForm() {
        return form;
    }

    public boolean isNew() {
        return line == null;
    }

    public List<Integer> getVatPercents() {
        return LineCheck.VAT_PERCENT.stream().sorted().toList();
    }
}
