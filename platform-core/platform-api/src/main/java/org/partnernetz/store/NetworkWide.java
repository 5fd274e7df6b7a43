// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an entity that belongs to no organisation. Every table without a tenant needs this mark and its reason. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NetworkWide {

    /** Says why no organisation owns the row, and what protects it instead. */
    String value();
}
