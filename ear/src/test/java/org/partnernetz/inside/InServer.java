// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import java.util.concurrent.Callable;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnernetz.contribution.PerPlugin;
import org.partnernetz.member.Member;
import org.partnernetz.member.Members;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/** A test in the server that acts as people of the demo network, and takes back what it has written. */
@ExtendWith(ArquillianExtension.class)
abstract class InServer {

    @Inject
    TenantContext tenant;

    @Inject
    Organisations organisations;

    @Inject
    Members members;

    @Inject
    UserTransaction transaction;

    @Inject
    @Any
    Instance<PerPlugin<?>> perPlugin;

    Organisation organisation(String slug) {
        return organisations.all().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody who has the role there, as the server finds their membership when they sign in. */
    Acting person(String slug, Role role) throws Exception {
        var people = tenant.callAs(
                TransactionsIT.administratorOf(organisation(slug)),
                () -> members.list(new PageRequest(null, PageRequest.SIZE_MAX)).items());
        return people.stream()
                .filter(member -> member.roles().contains(role))
                .map(Member::person)
                .findFirst()
                .flatMap(person -> tenant.membership(person, slug))
                .orElseThrow();
    }

    /** Does the work as somebody in one transaction, which is rolled back. */
    <T> T takenBack(Acting acting, Callable<T> work) throws Exception {
        return tenant.callAs(acting, () -> {
            transaction.begin();
            try {
                return work.call();
            } finally {
                transaction.rollback();
            }
        });
    }

    /** A service as a plugin called {@code inside} would get it. */
    <T> T asPlugin(Class<T> service) {
        return perPlugin.stream()
                .filter(one -> one.service() == service)
                .map(one -> service.cast(one.of("inside")))
                .findFirst()
                .orElseThrow();
    }
}
