// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.contribution;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that plugins get the bean of this class as it is; on a class with a producer, what it produces. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ForPlugins {

    /** The service that a plugin takes by {@code @Reference}. */
    Class<?> value();
}
