/** Personal data of core and plugins: exported for the person, and erased in one transaction. */
@NullMarked
package org.partnernetz.privacy.internal;

import org.jspecify.annotations.NullMarked;
