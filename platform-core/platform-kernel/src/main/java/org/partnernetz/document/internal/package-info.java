/** Documents made with openhtmltopdf and Commons CSV. */
@NullMarked
package org.partnernetz.document.internal;

import org.jspecify.annotations.NullMarked;
