// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

/**
 * The provider of sign-ins (OpenID Connect) that an organisation may have, and which people have linked with their
 * accounts. What it lets in acts for this organisation alone; signing in by it is {@link ProviderEntrance}.
 */
@ProviderType
public interface SignInProviders {
    int ISSUER_MAX = 300;
    int CLIENT_MAX = 200;
    int SECRET_MAX = 500;
    int NAME_MAX = 60;
    int SIGN_MAX = 100;

    /**
     * The provider of the acting organisation; empty if it has none.
     *
     * @throws NotAllowedException unless an administrator acts
     */
    Optional<Provider> own();

    /** To which address the provider sends people back: its administrators have to enter it there. */
    String returnAddress();

    /**
     * Makes it the provider of the acting organisation, unless it does not work. With another issuer all links end.
     *
     * @throws NotAllowedException unless an administrator acts
     * @throws InvalidException at {@code issuer}, {@code clientId}, {@code clientSecret}, {@code name} or
     *     {@code factorSign}
     */
    void set(Draft draft);

    /**
     * Asks the provider whether what is entered works, and changes nothing.
     *
     * @return what is wrong, empty if nothing is: {@code provider-address}, {@code provider-away},
     *     {@code provider-issuer}, {@code provider-keys}, {@code provider-answer} or {@code provider-secret}
     * @throws NotAllowedException unless an administrator acts
     * @throws InvalidException as {@link #set}
     */
    Optional<String> tryOut(Draft draft);

    /**
     * The acting organisation has none any more; all links and sessions of it end.
     *
     * @throws NotAllowedException unless an administrator acts
     * @throws NotFoundException if it has none
     */
    void remove();

    /** Which organisations anybody may choose to sign in with, ordered by name. */
    List<Door> doors();

    /** The links of the signed-in person. */
    List<Link> links();

    /**
     * Ends a link of the signed-in person, and all sessions that came by it.
     *
     * @throws NotFoundException unless there is one
     */
    void unlink(String organisation);

    /**
     * What the signed-in person may link by the answer of a provider; empty if it is for somebody else, or too old.
     *
     * @param proof as in {@link ProviderEntrance.Arrival#proof}
     */
    Optional<Door> linkable(String proof);

    /**
     * Links the account of the signed-in person.
     *
     * @throws NotFoundException if {@link #linkable} finds nothing, or the membership has ended
     * @throws ConflictException {@code provider-taken} if somebody else has linked it
     */
    void link(String proof);

    /**
     * A provider as it is set.
     *
     * @param factorSign what the provider says, as {@code acr} or in {@code amr}, if it has checked a second factor;
     *     empty if the platform checks that itself
     * @param links how many people have linked it
     */
    record Provider(String issuer, String clientId, String name, String factorSign, Instant changed, int links) {}

    /**
     * A provider as it is to be set.
     *
     * @param clientSecret null or empty to keep the former one
     */
    record Draft(String issuer, String clientId, @Nullable String clientSecret, String name, String factorSign) {}

    /**
     * A provider with which people sign in.
     *
     * @param slug of its organisation
     * @param name on the button
     */
    record Door(String slug, String organisation, String name) {}

    /** @param used null if nobody has signed in by it */
    record Link(
            String slug,
            String organisation,
            String name,
            Instant linked,
            @Nullable Instant used) {}
}
