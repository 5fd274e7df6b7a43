/**
 * Pages on which a network and its organisations are set up. Start at
 * {@link org.partnernetz.web.installation.SetupPage}.
 */
@NullMarked
package org.partnernetz.web.installation;

import org.jspecify.annotations.NullMarked;
