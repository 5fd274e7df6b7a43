// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how large an {@link Upload} may be: {@code @MaxBytes(2 * MaxBytes.MB) Upload proof}. Without it, {@value #USUAL}
 * bytes; never more than {@link Upload#BYTES_MAX}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface MaxBytes {
    int MB = 1024 * 1024;

    /** The limit of a component without this annotation. */
    int USUAL = 5 * MB;

    int value();
}
