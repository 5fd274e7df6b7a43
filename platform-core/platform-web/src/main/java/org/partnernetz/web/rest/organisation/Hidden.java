// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.function.Supplier;

import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

/** Answers for items that nobody is told of who may do nothing with them. */
final class Hidden {

    /** @throws NotFoundException also where the caller is not allowed to do the work */
    static <T> T item(Supplier<T> work) {
        try {
            return work.get();
        } catch (NotAllowedException notForThem) {
            throw new NotFoundException();
        }
    }

    static void item(Runnable work) {
        item(() -> {
            work.run();
            return true;
        });
    }

    private Hidden() {}
}
