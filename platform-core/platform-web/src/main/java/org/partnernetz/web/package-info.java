/** Pages and REST resources; they use the API only. */
@NullMarked
package org.partnernetz.web;

import org.jspecify.annotations.NullMarked;
