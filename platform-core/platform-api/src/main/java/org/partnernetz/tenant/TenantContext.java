// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotFoundException;

/**
 * The acting organisation and person of the running request or job. Every transaction passes them to the database;
 * without them it sees public rows only.
 */
@ProviderType
public interface TenantContext {

    /** Who acts; empty for a visitor, and for a person outside an organisation's space. */
    Optional<Acting> current();

    /** The signed-in person, even if no organisation is chosen. */
    Optional<PersonId> person();

    /**
     * The visit of a person who follows a link without an account; empty for everybody else. During such a visit nobody
     * acts.
     */
    Optional<LinkVisit> visit();

    /** The visit to a page for visitors; empty on all other pages. During such a visit nobody acts. */
    Optional<PublicVisit> publicVisit();

    /** @throws NotFoundException if nobody acts */
    default Acting required() {
        return current().orElseThrow(NotFoundException::new);
    }

    /** Checks the membership in the database; empty if the person is not an active member of that organisation. */
    Optional<Acting> membership(PersonId person, String organisationSlug);

    /**
     * Checks a signed-in person's request once: it reads the account, all memberships, and the membership in the
     * organisation of the address. Empty if the account is disabled or no longer exists.
     *
     * @param organisationSlug empty outside an organisation's space
     */
    Optional<Presence> presence(PersonId person, String organisationSlug);

    /** The signed-in person's active memberships, ordered by name of the organisation; empty for a visitor. */
    List<Surroundings.Seat> seats();

    /**
     * Runs the work with this binding and always removes the binding afterwards. It must not change inside a running
     * transaction.
     *
     * @param acting the result of {@link #membership}
     */
    <T> T callAs(Acting acting, Callable<T> work) throws Exception;

    /** Runs the work for a person outside any organisation's space, for example "my network". */
    <T> T callAsPerson(PersonId person, Callable<T> work) throws Exception;

    /**
     * Does the same for a person whose memberships were just read, so that {@link #seats()} need not read them again.
     */
    <T> T callAsPerson(Presence presence, Callable<T> work) throws Exception;

    /**
     * Runs the work for a person without an account who follows a link.
     *
     * @param visit what the link opened
     */
    <T> T callAsVisitor(LinkVisit visit, Callable<T> work) throws Exception;

    /**
     * Runs the work for the readers of an organisation's public pages. The database allows it only to read.
     *
     * @param visit a visit to an organisation that exists
     */
    <T> T callAsVisitor(PublicVisit visit, Callable<T> work) throws Exception;

    /**
     * Inside {@link #callAsVisitor(PublicVisit, Callable)}, where nobody acts, runs the work for the person who sent
     * the request. The frame around a page for visitors needs this. Elsewhere it simply runs the work.
     */
    <T> T callAsReader(Callable<T> work) throws Exception;

    /**
     * Runs the work with another binding inside the running transaction. It is for procedures of the platform that
     * affect several organisations at once, such as erasing a person. The caller must have checked that the acting
     * member may do so.
     */
    <T> T callWithin(Acting acting, Callable<T> work) throws Exception;
}
