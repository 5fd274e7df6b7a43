/**
 * Forms: turns what people type into a record, or into a complete list of faults by field.
 *
 * <p>Start at {@link Form}. REST reads the same record, so its constraints are written once.
 */
@Export
@NullMarked
@Version("1.3.0")
package org.partnernetz.form;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
