// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import jakarta.security.enterprise.credential.Credential;

import org.partnernetz.tenant.PersonId;

/** Says that somebody has just proven to be this person. Only the sign-in page makes one. */
public record ProvenPerson(PersonId person) implements Credential {}
