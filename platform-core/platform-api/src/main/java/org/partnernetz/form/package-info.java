/**
 * Forms: what people type becomes a record, or a complete list of what is wrong with it, by field.
 *
 * <p>Start at {@link Form}. The record is the same that REST reads, and its constraints stand once.
 */
@Export
@NullMarked
@Version("1.1.0")
package org.partnernetz.form;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
