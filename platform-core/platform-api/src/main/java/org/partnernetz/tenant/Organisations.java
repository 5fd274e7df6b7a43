// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotFoundException;

/**
 * The public directory of the network. Reading needs no tenant. Only administrators of the coordination may add
 * organisations or hand the coordination over. The administrators of an organisation decide how it looks.
 */
@ProviderType
public interface Organisations {
    int LOGO_BYTES_MAX = 1 << 20;
    int LOGO_WIDTH = 480;
    int LOGO_HEIGHT = 160;

    /**
     * The organisations that take part, with their offers: the coordination first, then by name in German order. The
     * list stays the same object until something in it changes.
     */
    List<Organisation> all();

    /** The same with those that are suspended or archived. */
    List<Organisation> known();

    /**
     * Finds an organisation, also one that is suspended or archived.
     *
     * @throws NotFoundException if no organisation has the slug
     */
    Organisation withSlug(String slug);

    /** Finds the organisation to which a row belongs; empty if there is none. Needs no statement. */
    Optional<Organisation> find(OrganisationId id);

    /** Adds an organisation with its role and subprojects. */
    Organisation add(NewOrganisation draft);

    /** Ends the coordination of its present holder today and gives it to another organisation, in one transaction. */
    void handOverCoordination(String slug);

    /**
     * Sets the house colour of the acting organisation, for its administrators. Pages use it after the contrast guard
     * has adjusted it.
     *
     * @param color {@code #rrggbb} in lower case
     */
    void paint(String color);

    /**
     * Stores the logo of the acting organisation, for its administrators.
     *
     * @param picture PNG, JPEG or GIF, at most {@value #LOGO_BYTES_MAX} bytes; scaled to fit into {@value #LOGO_WIDTH}
     *     by {@value #LOGO_HEIGHT} and stored as PNG, without metadata
     * @throws org.partnernetz.problem.InvalidException naming {@code logo}: {@code picture} or {@code picture-size}
     */
    void keepLogo(byte[] picture);

    /** Removes the logo; pages show the letter tile again. */
    void removeLogo();

    /** Returns a logo as PNG; empty if the organisation has another logo by now, or none. */
    Optional<byte[]> logo(String slug, String fingerprint);
}
