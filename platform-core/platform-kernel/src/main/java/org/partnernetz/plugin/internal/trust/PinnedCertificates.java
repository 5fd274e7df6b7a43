// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/** The certificates that an operator pins: of signers themselves, or of authorities that issue theirs. */
record PinnedCertificates(List<X509Certificate> all) {

    /** @throws IOException if the file holds something else than certificates */
    static PinnedCertificates read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return new PinnedCertificates(List.of());
        }
        try (var in = Files.newInputStream(file)) {
            return new PinnedCertificates(CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList());
        } catch (CertificateException e) {
            throw new IOException(file + " holds something else than certificates: " + e.getMessage(), e);
        }
    }

    boolean vouchFor(CodeSigner signer, Instant now) {
        if (all.isEmpty()) {
            return false;
        }
        var path = signer.getSignerCertPath();
        var first = (X509Certificate) path.getCertificates().get(0);
        var at = signer.getTimestamp() == null
                ? Date.from(now)
                : signer.getTimestamp().getTimestamp();
        try {
            if (all.contains(first)) {
                first.checkValidity(at);
                return true;
            }
            var pinned = all.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet());
            var parameters = new PKIXParameters(pinned);
            parameters.setRevocationEnabled(false);
            parameters.setDate(at);
            CertPathValidator.getInstance("PKIX").validate(withoutAnchor(path.getCertificates()), parameters);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The chain up to, but without, a pinned certificate in it. */
    private java.security.cert.CertPath withoutAnchor(List<? extends java.security.cert.Certificate> chain)
            throws CertificateException {
        var below = chain.stream().takeWhile(one -> !all.contains(one)).toList();
        return CertificateFactory.getInstance("X.509").generateCertPath(below);
    }
}
