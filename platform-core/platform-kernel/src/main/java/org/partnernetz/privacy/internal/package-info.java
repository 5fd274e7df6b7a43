/** Personal data of core and plugins: told to the person, erased in one transaction. */
@NullMarked
package org.partnernetz.privacy.internal;

import org.jspecify.annotations.NullMarked;
