// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Accepts;
import org.partnernetz.form.FileKind;
import org.partnernetz.form.Form;
import org.partnernetz.form.MaxBytes;
import org.partnernetz.form.Upload;

/** The backing of a page with a field for a file; shows what it read last. */
public final class ProofBacking {
    private final Form<Proof> proof = Form.of(Proof.class);
    private String read = "";

    /** What is proven, and by which paper. */
    public record Proof(
            @NotBlank String title,

            @Nullable @Accepts({FileKind.PDF, FileKind.PNG}) @MaxBytes(MaxBytes.MB)
            Upload paper) {}

    /** Reads the form and leads on. */
    public String send() {
        read = told(proof.read());
        return "/o/fitt/p/proofs/index?read=" + read;
    }

    /** Reads the form and stays. */
    public void look() {
        read = told(proof.read());
    }

    private static String told(Proof proof) {
        var paper = proof.paper();
        return paper == null
                ? proof.title() + ":none"
                : proof.title() + ":" + paper.name() + ":" + paper.kind().orElseThrow() + ":" + paper.bytes().length;
    }

    public Form<Proof> getProof() {
        return proof;
    }

    public String getRead() {
        return read;
    }
}
