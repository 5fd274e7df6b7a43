/** The founder guide on the running platform. Compiled here, run by the module {@code ear} on its one platform. */
@NullMarked
package org.partnernetz.founderguide.journey;

import org.jspecify.annotations.NullMarked;
