/** Tests of how the coordination looks after its partners. */
@NullMarked
package org.partnernetz.partner.internal;

import org.jspecify.annotations.NullMarked;
