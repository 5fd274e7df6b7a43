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

/** Whether a jar is tried at all. Asked before anything that serves is touched. */
@ApplicationScoped
public class Admission {

    @Inject
    Trusts trusts;

    @Inject
    WishBook book;

    @Inject
    SchemaNames names;

    /** @param offers what there is besides this plugin */
    Optional<Refusal> refusal(FoundJar found, Offers offers) {
        var name = names.refuses(found.jar().id());
        if (name.isPresent()) {
            return name.map(reason -> new Refusal(List.of(reason), true));
        }
        var refused = trusts.of(found.jar(), found.name()).refusal();
        if (refused != null) {
            return Optional.of(new Refusal(List.of(refused), false));
        }
        var lack = lack(found, offers);
        if (lack.isPresent()) {
            return lack;
        }
        return book.data(found.jar().id())
                .flatMap(data -> data.refuses(found.jar()))
                .map(reason -> new Refusal(List.of(reason), false));
    }

    /** What the jar needs and is not there. */
    Optional<Refusal> lack(FoundJar found, Offers offers) {
        var missing = new Needs(found.jar()).missing(offers.with(found.jar()));
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Refusal(missing, true));
    }
}
