// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

/**
 * Where the database is and who may do what: {@code app} works under row level security, {@code owner} migrates,
 * {@code signIn} checks passwords and tokens.
 *
 * @param url JDBC address
 */
public record DatabaseAccess(String url, Sign app, Sign owner, Sign signIn) {

    /** A database role and its password. */
    public record Sign(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
