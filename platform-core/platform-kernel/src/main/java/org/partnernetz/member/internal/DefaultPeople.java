// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.ForPlugins;
import org.partnernetz.member.People;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/** Checks among whom the caller may search; the database decides whom it returns. */
@ApplicationScoped
@ForPlugins(People.class)
@Transactional(rollbackOn = Exception.class)
public class DefaultPeople implements People {
    /** No name that somebody types is longer, and each word costs a look. */
    private static final int LETTERS_MAX = 100;

    @Inject
    PeopleRepository people;

    @Inject
    TenantContext tenant;

    @Override
    public Found find(String letters, Among among) {
        allow(among);
        var typed = letters.substring(0, Math.min(LETTERS_MAX, letters.length()));
        var found = people.find(typed, among, FOUND_MAX + 1);
        return new Found(found.subList(0, Math.min(FOUND_MAX, found.size())), found.size() > FOUND_MAX);
    }

    @Override
    public Optional<Named> get(PersonId person, Among among) {
        allow(among);
        return people.get(person, among);
    }

    private void allow(Among among) {
        var acting = tenant.required();
        if (acting.isGuest() || !mayAsk(acting, among)) {
            throw new NotAllowedException();
        }
    }

    private static boolean mayAsk(Acting acting, Among among) {
        return switch (among) {
            case MEMBERS -> true;
            case NETWORK -> acting.network();
            case CLIENTS -> acting.isAdministrator();
        };
    }
}
