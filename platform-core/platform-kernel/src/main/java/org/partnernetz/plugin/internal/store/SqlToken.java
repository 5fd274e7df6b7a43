// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One token of a statement as PostgreSQL reads it. Comments are gone, names are as the database compares them, strings
 * have lost their text: it is data.
 *
 * @param text the name in lower case where it was not quoted; the character of a sign
 */
record SqlToken(Kind kind, String text) {
    enum Kind {
        NAME,
        STRING,
        SIGN
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    /** @throws SecurityException if the statement cannot be read with certainty */
    static List<SqlToken> of(String sql) {
        return new Reader(sql).read();
    }

    private static final class Reader {
        private final String sql;
        private final List<SqlToken> tokens = new ArrayList<>();
        private int at;

        Reader(String sql) {
            this.sql = sql;
        }

        List<SqlToken> read() {
            while (at < sql.length()) {
                var c = sql.charAt(at);
                if (sql.startsWith("--", at)) {
                    at = lineEnd();
                } else if (sql.startsWith("/*", at)) {
                    skipComment();
                } else if (c == '\'') {
                    refuseIf(isBehindString(), "strings that are joined");
                    string(false);
                } else if (c == '"') {
                    quotedName();
                } else if (c == '$' && isDollarQuote()) {
                    dollarQuoted();
                } else if (isNameStart(c)) {
                    name();
                } else {
                    sign(c);
                }
            }
            return tokens;
        }

        private int lineEnd() {
            var end = at;
            while (end < sql.length() && sql.charAt(end) != '\n' && sql.charAt(end) != '\r') {
                end++;
            }
            return end;
        }

        /** Comments nest. */
        private void skipComment() {
            var depth = 0;
            do {
                if (sql.startsWith("/*", at)) {
                    depth++;
                    at += 2;
                } else if (sql.startsWith("*/", at)) {
                    depth--;
                    at += 2;
                } else {
                    at++;
                }
            } while (depth > 0 && at < sql.length());
            refuseIf(depth > 0, "a comment does not end");
        }

        /** Across a line break PostgreSQL reads both as one, with the escapes of the first. */
        private boolean isBehindString() {
            return !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Kind.STRING;
        }

        private void string(boolean escapes) {
            at++;
            while (true) {
                refuseIf(at >= sql.length(), "a string does not end");
                var c = sql.charAt(at);
                if (escapes && c == '\\') {
                    at += 2;
                } else if (c == '\'' && at + 1 < sql.length() && sql.charAt(at + 1) == '\'') {
                    at += 2;
                } else if (c == '\'') {
                    at++;
                    tokens.add(new SqlToken(Kind.STRING, ""));
                    return;
                } else {
                    at++;
                }
            }
        }

        private void quotedName() {
            var name = new StringBuilder();
            at++;
            while (true) {
                refuseIf(at >= sql.length(), "a quoted name does not end");
                var c = sql.charAt(at);
                at++;
                if (c == '"' && at < sql.length() && sql.charAt(at) == '"') {
                    name.append('"');
                    at++;
                } else if (c == '"') {
                    tokens.add(new SqlToken(Kind.NAME, name.toString()));
                    return;
                } else {
                    name.append(c);
                }
            }
        }

        private boolean isDollarQuote() {
            var end = sql.indexOf('$', at + 1);
            if (end < 0) {
                return false;
            }
            var tag = sql.substring(at + 1, end);
            return tag.isEmpty()
                    || isNameStart(tag.charAt(0)) && tag.chars().allMatch(c -> isNamePart((char) c) && c != '$');
        }

        private void dollarQuoted() {
            var tag = sql.substring(at, sql.indexOf('$', at + 1) + 1);
            var end = sql.indexOf(tag, at + tag.length());
            refuseIf(end < 0, "a string does not end");
            at = end + tag.length();
            tokens.add(new SqlToken(Kind.STRING, ""));
        }

        private void name() {
            var begin = at;
            while (at < sql.length() && isNamePart(sql.charAt(at))) {
                at++;
            }
            var name = sql.substring(begin, at).toLowerCase(Locale.ROOT);
            var next = at < sql.length() ? sql.charAt(at) : ' ';
            refuseIf(name.equals("u") && next == '&', "escapes in names or strings");
            if (next == '\'' && (name.equals("e") || name.equals("b") || name.equals("x") || name.equals("n"))) {
                string(name.equals("e"));
            } else {
                tokens.add(new SqlToken(Kind.NAME, name));
            }
        }

        private void sign(char c) {
            if (!Character.isWhitespace(c)) {
                tokens.add(new SqlToken(Kind.SIGN, String.valueOf(c)));
            }
            at++;
        }

        private static boolean isNameStart(char c) {
            return c == '_' || c >= 0x80 || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }

        private static boolean isNamePart(char c) {
            return isNameStart(c) || c == '$' || c >= '0' && c <= '9';
        }

        private static void refuseIf(boolean bad, String why) {
            if (bad) {
                throw new SecurityException("A statement of the plugin is refused: " + why);
            }
        }
    }
}
