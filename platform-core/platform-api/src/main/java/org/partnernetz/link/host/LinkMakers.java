// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link.host;

import org.partnernetz.link.Links;

/** Gives each plugin its own links. */
public interface LinkMakers {

    Links of(String plugin);
}
