// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.Copy;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Phase;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.founderguide.internal.project.Result;
import org.partnernetz.founderguide.internal.project.Retention;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.paging.Page;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;

/** The list of projects, as the address asks for it. */
@PluginPage("index")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = IndexPage.class, scope = ServiceScope.PROTOTYPE)
public final class IndexPage implements LoadedPage {
    private final Projects projects;
    private final Copies copies;
    private final Retention retention;
    private final PluginAccess access;
    private long ending;
    private ListQuery query = ListQuery.all();
    private Page<Project> page = new Page<>(List.of(), null);
    private List<Copy> received = List.of();

    @Activate
    public IndexPage(
            @Reference Projects projects,
            @Reference Copies copies,
            @Reference Retention retention,
            @Reference PluginAccess access) {
        this.projects = projects;
        this.copies = copies;
        this.retention = retention;
        this.access = access;
    }

    @Override
    public void load(Place place) {
        if (place.item() != null) {
            throw new NotFoundException();
        }
        query = place.query();
        page = projects.list(query);
        ending = access.may(May.LEAD) ? retention.endingThisYear() : 0;
        received = query.asked().isEmpty() ? copies.received() : List.of();
    }

    /** What the reader asks of the list. */
    public ListQuery getQuery() {
        return query;
    }

    /** What the list can be narrowed to, in words. */
    public Map<Phase, String> phases(Map<String, String> words) {
        var phases = new EnumMap<Phase, String>(Phase.class);
        for (var phase : Phase.values()) {
            phases.put(phase, words.get("phase." + phase));
        }
        return phases;
    }

    /** The same of how advice ended. */
    public Map<Result, String> results(Map<String, String> words) {
        var results = new EnumMap<Result, String>(Result.class);
        for (var result : Result.values()) {
            results.put(result, words.get("result." + result));
        }
        return results;
    }

    public List<Project> getProjects() {
        return page.items();
    }

    /** Copies that other organisations want a statement on. */
    public List<Copy> getReceived() {
        return received;
    }

    /** How many projects are erased after this year; told to whoever sees all of them. */
    public long getEnding() {
        return ending;
    }

    public @Nullable String getNext() {
        return page.next();
    }
}
