// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import org.partnernetz.event.NewOccasion;

/** How long the texts of an event may be. It has bean properties, to which pages bind. */
public enum EventLimits {
    OF_ALL;

    public int getTitle() {
        return NewOccasion.TITLE_MAX;
    }

    public int getText() {
        return NewOccasion.TEXT_MAX;
    }

    public int getPlace() {
        return NewOccasion.PLACE_MAX;
    }

    public int getLink() {
        return NewOccasion.LINK_MAX;
    }
}
