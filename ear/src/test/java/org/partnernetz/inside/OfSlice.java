// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the slices of the kernel that a test tries in the server: their packages below {@code org.partnernetz}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OfSlice {
    String[] value();
}
