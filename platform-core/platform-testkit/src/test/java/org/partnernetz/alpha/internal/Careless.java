// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.alpha.internal;

import java.time.Instant;

import jakarta.persistence.EntityManager;

import org.osgi.framework.Bundle;

/** Planted: does everything that the rules forbid. */
public class Careless {
    Instant now() {
        return Instant.now();
    }

    void print() {
        System.out.println("hello");
    }

    void fail() {
        throw new RuntimeException("no reason");
    }

    void ask(EntityManager em) {
        em.createNativeQuery("select 1");
    }

    String json() {
        return jakarta.json.Json.createValue(1).toString();
    }

    void start(Bundle bundle) throws org.osgi.framework.BundleException {
        bundle.start();
    }
}
