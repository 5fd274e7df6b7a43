// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which kinds of files an {@link Upload} may be: {@code @Accepts({FileKind.PDF, FileKind.PNG}) Upload proof}.
 * Without it, PDF, PNG and JPEG are accepted.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Accepts {
    FileKind[] value();
}
