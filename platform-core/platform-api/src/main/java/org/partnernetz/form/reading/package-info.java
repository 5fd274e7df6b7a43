/**
 * Makes records of what was sent, whatever it was sent as. Not for plugins: they have
 * {@link org.partnernetz.form.Form}.
 *
 * <p>Start at {@link RecordReading}; a source implements {@link Sent}.
 */
@NullMarked
package org.partnernetz.form.reading;

import org.jspecify.annotations.NullMarked;
