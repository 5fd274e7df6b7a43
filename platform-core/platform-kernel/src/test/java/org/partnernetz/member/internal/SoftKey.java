// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.partnernetz.kernel.Digests;
import org.partnernetz.store.json.OneJson;

/** A browser with a device that keeps one passkey, written from the standard. What it says can be bent. */
final class SoftKey {
    private static final int PRESENT = 1;
    private static final int VERIFIED = 4;
    private static final int MADE = 64;
    private static final int COORDINATE_BYTES = 32;

    String origin;
    String host = "localhost";
    byte[] credential = bytes(UUID.randomUUID().toString());
    String handle = "";
    int count;

    /** Whether the device counts its signatures. */
    boolean counts = true;

    /** Whether it checks its owner. */
    boolean verifies = true;

    private final KeyPair keys = keys();

    private SoftKey(String origin) {
        this.origin = origin;
    }

    static SoftKey here() {
        return new SoftKey("http://localhost:8080");
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another device that says it has the same passkey. */
    SoftKey forged() {
        var other = here();
        other.credential = credential;
        other.handle = handle;
        return other;
    }

    /** Makes the passkey, as {@code navigator.credentials.create} does. */
    String make(String options) {
        var asked = read(options);
        handle = asked.getJsonObject("user").getString("id");
        var response = object().add("clientDataJSON", text(client("webauthn.create", asked)))
                .add("attestationObject", text(attestation()))
                .add("transports", OneJson.PROVIDER.createArrayBuilder().add("internal"));
        return answer(response);
    }

    /** Signs with it, as {@code navigator.credentials.get} does. */
    String sign(String options) {
        if (counts) {
            count++;
        }
        var client = client("webauthn.get", read(options));
        var device = device(0);
        var response = object().add("clientDataJSON", text(client))
                .add("authenticatorData", text(device))
                .add("signature", text(signature(joined(device, Digests.sha256(client)))))
                .add("userHandle", handle);
        return answer(response);
    }

    private String answer(JsonObjectBuilder response) {
        return object().add("id", text(credential))
                .add("rawId", text(credential))
                .add("type", "public-key")
                .add("response", response)
                .add("clientExtensionResults", object())
                .build()
                .toString();
    }

    private byte[] client(String type, JsonObject asked) {
        return bytes(object().add("type", type)
                .add("challenge", asked.getString("challenge"))
                .add("origin", origin)
                .add("crossOrigin", false)
                .build()
                .toString());
    }

    private byte[] device(int flags) {
        var all = PRESENT | (verifies ? VERIFIED : 0) | flags;
        return joined(
                Digests.sha256(bytes(host)),
                ByteBuffer.allocate(1 + Integer.BYTES)
                        .put((byte) all)
                        .putInt(count)
                        .array());
    }

    private byte[] attestation() {
        var device = joined(
                device(MADE),
                new byte[16],
                ByteBuffer.allocate(Short.BYTES)
                        .putShort((short) credential.length)
                        .array(),
                credential,
                publicKey());
        return joined(
                hex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] {(byte) device.length},
                device);
    }

    /** In CBOR: elliptic curve, ES256, P-256, both coordinates. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return joined(
                hex("a501020326200121" + "5820"),
                coordinate(point.getAffineX()),
                hex("225820"),
                coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var from = Math.max(0, bytes.length - COORDINATE_BYTES);
        return ByteBuffer.allocate(COORDINATE_BYTES)
                .position(COORDINATE_BYTES - (bytes.length - from))
                .put(bytes, from, bytes.length - from)
                .array();
    }

    private byte[] signature(byte[] signed) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static JsonObject read(String json) {
        try (var reader = OneJson.PROVIDER.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static JsonObjectBuilder object() {
        return OneJson.PROVIDER.createObjectBuilder();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
