// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.setting;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

/**
 * How the platform is set. A value counts a few seconds later on other servers. The value of an organisation counts if
 * the network lets organisations have their own; else that of the network; else the default.
 */
@ProviderType
public interface Settings {

    /**
     * The number that counts for the acting organisation. Mostly needs no statement.
     *
     * @throws NotFoundException if nobody acts
     */
    long number(Setting setting);

    /**
     * The words of the network and of the acting organisation. Mostly needs no statement.
     *
     * @throws NotFoundException if nobody acts
     */
    List<String> words(Setting setting);

    /**
     * All settings of the acting organisation.
     *
     * @throws NotFoundException unless an administrator asks
     */
    List<Line> own();

    /**
     * All settings of the network.
     *
     * @throws NotFoundException unless an administrator of the network asks
     */
    List<Line> ofNetwork();

    /**
     * The settings that bound a partner.
     *
     * @throws NotFoundException unless an administrator of the network asks, and if there is no such partner
     */
    List<Line> ofPartner(String slug);

    /**
     * Sets a value of the acting organisation.
     *
     * @param value null: that of the network counts again
     * @throws NotFoundException unless an administrator asks
     * @throws NotAllowedException if organisations may have no value of their own
     * @throws InvalidException naming {@code value}
     */
    void choose(Setting setting, @Nullable String value);

    /**
     * Sets the value for the whole network.
     *
     * @param value null: the default counts again
     * @param open whether organisations may have a value of their own; null: as before. Nothing for what bounds them
     * @throws NotFoundException unless an administrator of the network asks
     * @throws InvalidException naming {@code value}
     */
    void chooseForAll(Setting setting, @Nullable String value, @Nullable Boolean open);

    /**
     * Sets what bounds one partner.
     *
     * @param value null: that of the network counts again
     * @throws NotFoundException as {@link #ofPartner}
     * @throws NotAllowedException if the setting is no bound
     * @throws InvalidException naming {@code value}
     */
    void chooseFor(String slug, Setting setting, @Nullable String value);

    /**
     * A setting as administrators read it.
     *
     * @param value what counts
     * @param own the value that was set where one asks; null if none was
     * @param otherwise what counts without it
     * @param open whether organisations may have a value of their own
     * @param changedBy who changed it last; empty if nobody did, or if it is not known any more
     * @param changedAt when; null if nobody did
     */
    record Line(
            Setting setting,
            String value,
            @Nullable String own,
            String otherwise,
            boolean open,
            String changedBy,
            @Nullable Instant changedAt) {}
}
