// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import jakarta.security.enterprise.credential.Credential;

import org.partnernetz.member.SignIn.Entered;

/** Says that somebody has just proven to be this person. Only the sign-in page makes one. */
public record ProvenPerson(Entered entered) implements Credential {}
