// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.util.List;

/**
 * One way from a name into an expression: {@code note.text().length()}.
 *
 * @param root the name
 * @param steps what is asked for behind it
 * @param whole whether the expression is nothing but this chain
 */
record Chain(String root, List<Step> steps, boolean whole) {

    /** A property, or a method where it is called; a name of {@code null} is a computed one. */
    record Step(String name, boolean call) {
        static final Step COMPUTED = new Step("", false);

        boolean isComputed() {
            return name.isEmpty();
        }

        @Override
        public String toString() {
            return call ? name + "()" : name;
        }
    }

    /** The chain up to that many steps, as it is written. */
    String text(int count) {
        var text = new StringBuilder(root);
        steps.subList(0, count).forEach(step -> text.append('.').append(step));
        return text.toString();
    }
}
