/** Tests that run inside the server; they inject what the kernel offers. Only this package is taken into the server. */
@NullMarked
package org.partnernetz.inside;

import org.jspecify.annotations.NullMarked;
