// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.member.spi.Responsibilities;
import org.partnernetz.member.spi.Responsibilities.Responsibility;
import org.partnernetz.tenant.PersonId;

/**
 * Asks one plugin, in a transaction of its own: the database takes nothing more in one in which a statement has failed,
 * and the others are to be asked all the same.
 */
@ApplicationScoped
public class AskedDuties {

    @Inject
    Contributions contributions;

    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    List<Responsibility> of(Contributor plugin, PersonId person) {
        return contributions
                .ask(plugin.plugin(), Responsibilities.class, (by, asked) -> List.copyOf(asked.of(person)))
                .stream()
                .flatMap(List::stream)
                .limit(Responsibilities.LISTED_MAX)
                .toList();
    }
}
