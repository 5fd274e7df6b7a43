// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.outage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletContext;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.LocaleUtils;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.problem.ProblemAnswer;

/** Adds a text to the answer that the server itself gives while it stops, which otherwise has only a status. */
public class Stopping implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            exchange.addDefaultResponseListener(Stopping::answer);
            next.handleRequest(exchange);
        });
    }

    private static boolean answer(HttpServerExchange exchange) {
        if (exchange.getStatusCode() != Outage.ANSWER.status() || !exchange.isResponseChannelAvailable()) {
            return false;
        }
        var api = exchange.getRequestPath().startsWith("/api/");
        var language = ProblemAnswer.language(
                LocaleUtils.getLocalesFromHeader(exchange.getRequestHeaders().get(Headers.ACCEPT_LANGUAGE)));
        var text = api ? Outage.ANSWER.json(language) : Outage.page(Words.of(language), null);
        var headers = exchange.getResponseHeaders();
        headers.put(Headers.RETRY_AFTER, Outage.RETRY_SECONDS);
        headers.put(Headers.CACHE_CONTROL, "no-store");
        headers.put(Headers.CONTENT_TYPE, api ? ProblemAnswer.MEDIA_TYPE : "text/html; charset=utf-8");
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        headers.put(Headers.CONTENT_LENGTH, Integer.toString(bytes.length));
        exchange.getResponseSender().send(ByteBuffer.wrap(bytes));
        return true;
    }
}
