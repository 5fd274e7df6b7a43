/** Pages of the demo for administrators of the coordination. Start at {@link org.partnernetz.web.demo.SamplesPage}. */
@NullMarked
package org.partnernetz.web.demo;

import org.jspecify.annotations.NullMarked;
