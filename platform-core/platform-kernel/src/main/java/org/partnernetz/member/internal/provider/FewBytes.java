// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal.provider;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

import org.jspecify.annotations.Nullable;

/** Reads an answer as text, but not more of it than an answer can have. */
final class FewBytes implements BodySubscriber<String> {
    static final int MOST = 256 * 1024;

    private final BodySubscriber<String> text = BodySubscribers.ofString(StandardCharsets.UTF_8);
    private @Nullable Subscription source;
    private int read;

    @Override
    public CompletionStage<String> getBody() {
        return text.getBody();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        text.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        read += bytes.stream().mapToInt(ByteBuffer::remaining).sum();
        if (read <= MOST) {
            text.onNext(bytes);
        } else if (source != null) {
            source.cancel();
            text.onError(new IOException("the answer is too large"));
        }
    }

    @Override
    public void onError(Throwable failure) {
        text.onError(failure);
    }

    @Override
    public void onComplete() {
        text.onComplete();
    }
}
