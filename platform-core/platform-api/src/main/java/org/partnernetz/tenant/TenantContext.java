// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotFoundException;

/**
 * The acting organisation and person of the running request or job. Every transaction takes them from here into the
 * database; without them it sees public rows only.
 */
@ProviderType
public interface TenantContext {

    /** Who acts, or empty for a visitor and for a person outside an organisation's space. */
    Optional<Acting> current();

    /** The signed-in person, also where no organisation is chosen. */
    Optional<PersonId> person();

    /** What a visitor without an account came for by a link; empty for everybody else. Then nobody acts. */
    Optional<LinkVisit> visit();

    /** What a page for visitors shows, and of which organisation; empty everywhere else. Then nobody acts. */
    Optional<PublicVisit> publicVisit();

    /** @throws NotFoundException if nobody acts */
    default Acting required() {
        return current().orElseThrow(NotFoundException::new);
    }

    /** Checks the membership in the database: empty where the person is no active member of that organisation. */
    Optional<Acting> membership(PersonId person, String organisationSlug);

    /**
     * The one check of a request that a signed-in person sends: the account, all memberships, and the one in the
     * organisation of the address. Empty where the account is disabled or gone.
     *
     * @param organisationSlug empty outside an organisation's space
     */
    Optional<Presence> presence(PersonId person, String organisationSlug);

    /** The signed-in person's active memberships, by name of the organisation; empty for a visitor. */
    List<Surroundings.Seat> seats();

    /**
     * Runs the work with this binding and takes it off again, whatever happens. The binding must not change inside a
     * running transaction.
     *
     * @param acting what {@link #membership} gave
     */
    <T> T callAs(Acting acting, Callable<T> work) throws Exception;

    /** Runs the work for a person outside any organisation's space, for example "my network". */
    <T> T callAsPerson(PersonId person, Callable<T> work) throws Exception;

    /** The same for a person whose memberships have just been seen, so that {@link #seats()} need not ask again. */
    <T> T callAsPerson(Presence presence, Callable<T> work) throws Exception;

    /**
     * Runs the work for somebody who came by a link and is nobody otherwise.
     *
     * @param visit what the link opened
     */
    <T> T callAsVisitor(LinkVisit visit, Callable<T> work) throws Exception;

    /**
     * Runs the work for everybody who may look at an organisation's public pages. The database lets it read only.
     *
     * @param visit an organisation that there is
     */
    <T> T callAsVisitor(PublicVisit visit, Callable<T> work) throws Exception;

    /**
     * Runs the work for whoever sent the request, where {@link #callAsVisitor(PublicVisit, Callable)} lets nobody act:
     * for the frame around a page for visitors. Elsewhere it just runs the work.
     */
    <T> T callAsReader(Callable<T> work) throws Exception;

    /**
     * Runs the work with another binding inside the running transaction. For procedures of the platform that reach over
     * several organisations at once, such as erasing a person; whoever calls has checked that the acting member may.
     */
    <T> T callWithin(Acting acting, Callable<T> work) throws Exception;
}
