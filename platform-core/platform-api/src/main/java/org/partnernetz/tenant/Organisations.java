// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotFoundException;

/**
 * The public directory of the network. Reading needs no tenant; adding and handing over need an administrator of the
 * coordination; how an organisation looks is decided by its own administrators.
 */
@ProviderType
public interface Organisations {
    int LOGO_BYTES_MAX = 1 << 20;
    int LOGO_WIDTH = 480;
    int LOGO_HEIGHT = 160;

    /** All organisations with their offers, the coordination first, then by name in German order. */
    List<Organisation> all();

    /** @throws NotFoundException if no organisation has the slug */
    Organisation withSlug(String slug);

    /** The organisation of a row; empty where there is none. Asks no database. */
    Optional<Organisation> find(OrganisationId id);

    /** Adds an organisation with its role and subprojects. */
    Organisation add(NewOrganisation draft);

    /** Ends the coordination of its present holder today and gives it to another organisation, in one transaction. */
    void handOverCoordination(String slug);

    /**
     * Gives the acting organisation its house colour; its administrators may. Pages use what their contrast guard makes
     * of it.
     *
     * @param color {@code #rrggbb} in lower case
     */
    void paint(String color);

    /**
     * Takes in the acting organisation's logo; its administrators may.
     *
     * @param picture PNG, JPEG or GIF, at most {@value #LOGO_BYTES_MAX} bytes; made to fit into {@value #LOGO_WIDTH} by
     *     {@value #LOGO_HEIGHT} and kept as PNG, without anything else that was in the file
     * @throws org.partnernetz.problem.InvalidException naming {@code logo}: {@code picture} or {@code picture-size}
     */
    void keepLogo(byte[] picture);

    /** Takes the logo away; the letter tile stands in again. */
    void removeLogo();

    /** A logo as PNG; empty where the organisation has another one by now, or none. */
    Optional<byte[]> logo(String slug, String fingerprint);
}
