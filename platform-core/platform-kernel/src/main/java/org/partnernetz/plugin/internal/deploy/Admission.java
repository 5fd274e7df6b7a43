// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.resolve.Needs;
import org.partnernetz.plugin.internal.resolve.Offers;
import org.partnernetz.plugin.internal.store.SchemaNames;
import org.partnernetz.plugin.internal.trust.Trusts;
import org.partnernetz.plugin.internal.wish.WishBook;

/** Decides whether to try a jar at all, before anything that is running is touched. */
@ApplicationScoped
public class Admission {

    @Inject
    Trusts trusts;

    @Inject
    WishBook book;

    @Inject
    SchemaNames names;

    /** @param offers what the server and the other plugins offer */
    Optional<JarRefusal> refusal(FoundJar found, Offers offers) {
        var name = names.refuses(found.jar().id());
        if (name.isPresent()) {
            return name.map(reason -> new JarRefusal(List.of(reason), true));
        }
        var refused = trusts.of(found.jar(), found.name()).refusal();
        if (refused != null) {
            return Optional.of(new JarRefusal(List.of(refused), false));
        }
        var lack = lack(found, offers);
        if (lack.isPresent()) {
            return lack;
        }
        return book.data(found.jar().id())
                .flatMap(data -> data.refuses(found.jar()))
                .map(reason -> new JarRefusal(List.of(reason), false));
    }

    /** Returns what the jar needs and does not find. */
    Optional<JarRefusal> lack(FoundJar found, Offers offers) {
        var missing = new Needs(found.jar()).missing(offers.with(found.jar()));
        return missing.isEmpty() ? Optional.empty() : Optional.of(new JarRefusal(missing, true));
    }
}
