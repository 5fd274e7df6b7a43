// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.job.JobRun;

/** What a job is told of its run, and what it says. */
final class CurrentRun implements JobRun {
    private final Instant dueAt;
    private final @Nullable Instant lastSuccess;
    private volatile String message = "";

    CurrentRun(Instant dueAt, @Nullable Instant lastSuccess) {
        this.dueAt = dueAt;
        this.lastSuccess = lastSuccess;
    }

    @Override
    public Instant dueAt() {
        return dueAt;
    }

    @Override
    public Optional<Instant> lastSuccess() {
        return Optional.ofNullable(lastSuccess);
    }

    @Override
    public void say(String said) {
        message = cut(said);
    }

    String message() {
        return message;
    }

    static String cut(String message) {
        return message.substring(0, Math.min(message.length(), MESSAGE_MAX));
    }
}
