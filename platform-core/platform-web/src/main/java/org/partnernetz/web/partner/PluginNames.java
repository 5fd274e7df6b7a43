// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.partner;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.partner.SubprojectDraft;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Subproject;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.frame.Owners;

/** What a subproject can work with, and who can carry a partner, to choose from. */
@RequestScoped
public class PluginNames {

    @Inject
    Contributions contributions;

    @Inject
    Directory directory;

    @Inject
    Owners owners;

    /** The network's lines of work, for which a plugin may come later, and what has none. */
    private static final List<String> LINES_OF_WORK = List.of(
            "recognition",
            "adaptation",
            "advice",
            "profilpass",
            "founder-guide",
            "quis",
            "migrant-organisations",
            "new-migration",
            "topic-networks",
            "exchange",
            "monitoring",
            "training",
            "support-line",
            "coordination");

    /** Running plugins, the lines of work, and what subprojects name already, by id in the order of their names. */
    Map<String, String> all() {
        return with(Stream.empty());
    }

    /** The same with others, which may be of a subproject that has ended. */
    Map<String, String> with(Stream<String> others) {
        var named = directory.known().stream()
                .flatMap(one -> one.subprojects().stream())
                .map(Subproject::plugin);
        var running = contributions.running().stream().map(Contributor::plugin);
        var ids = Stream.of(running, LINES_OF_WORK.stream(), named, others)
                .flatMap(some -> some)
                .filter(id -> !id.equals(SubprojectDraft.OTHER))
                .distinct()
                .sorted(Comparator.comparing(owners::name));
        return Stream.concat(ids, Stream.of(SubprojectDraft.OTHER))
                .collect(Collectors.toMap(id -> id, owners::name, (one, same) -> one, LinkedHashMap::new));
    }

    Map<String, String> organisations() {
        return directory.all().stream()
                .collect(Collectors.toMap(
                        Organisation::slug, Organisation::name, (one, same) -> one, LinkedHashMap::new));
    }
}
