// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.microsoft.playwright.Browser;

/**
 * A browser of its own in a thread of its own, so that two of them look at pages side by side. What is made with the
 * browser belongs to that thread and is used in {@link #with} only.
 */
public final class BrowserThread implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final SharedBrowser browser =
            CompletableFuture.supplyAsync(SharedBrowser::new, thread).join();

    /** Does something with the browser, after all that was asked for before. */
    public <T> CompletableFuture<T> with(Function<Browser, T> work) {
        return CompletableFuture.supplyAsync(() -> work.apply(browser.browser()), thread);
    }

    @Override
    public void close() {
        CompletableFuture.runAsync(browser::close, thread).join();
        thread.shutdown();
    }
}
