// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal.provider;

import java.io.StringReader;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.partnernetz.member.internal.provider.ProviderFaultException.Kind;
import org.partnernetz.store.json.OneJson;

/**
 * How a provider describes itself (OpenID Connect Discovery).
 *
 * @param authorization where browsers are sent
 * @param token where a code is given for a token
 * @param keys where its keys are
 * @param secretInForm whether it wants the secret in the form, and not in the header
 */
public record Description(String authorization, String token, String keys, boolean secretInForm) {
    private static final String METHODS = "token_endpoint_auth_methods_supported";

    static Description of(String json, String issuer) throws ProviderFaultException {
        var said = object(json);
        if (!issuer.equals(said.getString("issuer", ""))) {
            throw new ProviderFaultException(Kind.ISSUER, "it calls itself " + said.getString("issuer", "nothing"));
        }
        return new Description(
                required(said, "authorization_endpoint"),
                required(said, "token_endpoint"),
                required(said, "jwks_uri"),
                wantsForm(said));
    }

    /** What is no object is no answer. */
    static JsonObject object(String json) throws ProviderFaultException {
        try (var reader = OneJson.PROVIDER.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new ProviderFaultException(Kind.ANSWER, e);
        }
    }

    private static String required(JsonObject said, String name) throws ProviderFaultException {
        if (said.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new ProviderFaultException(Kind.ANSWER, "it does not say its " + name);
    }

    private static boolean wantsForm(JsonObject said) {
        return said.get(METHODS) instanceof JsonArray methods
                && methods.stream().noneMatch(one -> isText(one, "client_secret_basic"))
                && methods.stream().anyMatch(one -> isText(one, "client_secret_post"));
    }

    private static boolean isText(Object value, String text) {
        return value instanceof JsonString known && known.getString().equals(text);
    }
}
