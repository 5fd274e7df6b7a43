/** The home of one organisation. Start at {@link org.partnernetz.web.organisation.OrganisationHomePage}. */
@NullMarked
package org.partnernetz.web.organisation;

import org.jspecify.annotations.NullMarked;
