// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.partner;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
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

    /** Running plugins, and those that subprojects name already, by id in the order of their names. */
    Map<String, String> all() {
        return with(Stream.empty());
    }

    /** The same with others, which may be of a subproject that has ended. */
    Map<String, String> with(Stream<String> others) {
        var named = directory.known().stream()
                .flatMap(one -> one.subprojects().stream())
                .map(Subproject::plugin);
        return Stream.of(contributions.running().stream().map(Contributor::plugin), named, others)
                .flatMap(ids -> ids)
                .distinct()
                .sorted(Comparator.comparing(owners::name))
                .collect(Collectors.toMap(id -> id, owners::name, (one, same) -> one, LinkedHashMap::new));
    }

    Map<String, String> organisations() {
        return directory.all().stream()
                .collect(Collectors.toMap(
                        Organisation::slug, Organisation::name, (one, same) -> one, LinkedHashMap::new));
    }
}
