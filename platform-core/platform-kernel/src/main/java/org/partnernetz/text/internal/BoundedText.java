// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.internal;

/** Takes text until there is too much of it. */
final class BoundedText implements Appendable {
    private final StringBuilder text = new StringBuilder();
    private final int max;

    BoundedText(int max) {
        this.max = max;
    }

    @Override
    public BoundedText append(CharSequence more) {
        return append(more, 0, more.length());
    }

    @Override
    public BoundedText append(CharSequence more, int start, int end) {
        if (text.length() + end - start > max) {
            throw new TooMuchException();
        }
        text.append(more, start, end);
        return this;
    }

    @Override
    public BoundedText append(char sign) {
        return append(String.valueOf(sign));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** There would be more text than allowed. */
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
