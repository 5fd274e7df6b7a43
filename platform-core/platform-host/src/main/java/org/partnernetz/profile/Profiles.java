// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.form.Upload;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;

/**
 * Profiles of members, and directories in which they are found. A profile belongs to a membership: somebody in two
 * organisations has two. Advice-seekers have none. Guests have one, but read no others.
 */
@ProviderType
public interface Profiles {

    /** Of a picture, in points. */
    int PICTURE_SIDE = 256;

    /**
     * What the acting member tells, also to nobody.
     *
     * @throws NotAllowedException for advice-seekers
     */
    Map<ProfileField, Told> mine();

    /**
     * Replaces what the acting member tells, but for the picture. An empty text tells nothing.
     *
     * @throws InvalidException naming the field by its key
     * @throws NotAllowedException for advice-seekers
     */
    void tell(Map<ProfileField, Told> profile);

    /**
     * Shows a picture of the acting member: a square of {@value #PICTURE_SIDE} points, cut out of its middle, with
     * nothing of what the file says beside it.
     *
     * @param picture PNG or JPEG; null to keep the one that is there and change who sees it
     * @throws InvalidException {@code picture}: {@code picture-unreadable}, {@code picture-too-large},
     *     {@code file-infected}, or {@code required} if there is none
     * @throws ConflictException {@code too-much-today} or {@code scanner-away}
     * @throws NotAllowedException for advice-seekers
     */
    void showPicture(@Nullable Upload picture, Seen seen);

    /** Shows no picture of the acting member any more. */
    void removePicture();

    /**
     * The picture of a person as JPEG, if the acting member may see it.
     *
     * @param sha256 which one; what was replaced is gone
     * @throws NotFoundException if there is none
     */
    byte[] picture(PersonId person, String sha256);

    /**
     * What a person shows to the acting member, for each organisation in which the acting member finds them; the own
     * organisation comes first.
     *
     * @throws NotFoundException if there is none
     * @throws NotAllowedException for guests and advice-seekers
     */
    List<Profile> of(PersonId person);

    /**
     * People by name, or by the words that begin with the letters; as fast among a hundred thousand as among ten. A
     * page may hold fewer people than it could although there are more. Of the fields, only function and languages are
     * filled.
     *
     * @throws NotAllowedException for guests and advice-seekers; for the network, if the acting member takes no part
     */
    Page<Profile> find(Sought sought, PageRequest page);
}
