// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a record's constructor gives a value to each component that is left out: such a component is not
 * {@code @Nullable} for those who read the record, and yet people and callers may leave it out. Components that a
 * constraint requires remain required.
 *
 * <pre>{@code
 * @OwnDefaults
 * public record Cost(@NotBlank String name, @NotNull Cents amount, Rhythm rhythm) {
 *     public Cost {
 *         rhythm = rhythm == null ? Rhythm.MONTHLY : rhythm;
 *     }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OwnDefaults {}
