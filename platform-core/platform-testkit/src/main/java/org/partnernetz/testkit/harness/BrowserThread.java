// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.microsoft.playwright.Browser;

/**
 * A browser in a thread of its own, so that two browsers can check pages in parallel. Objects of the browser belong to
 * that thread and may be used only in {@link #with}.
 */
public final class BrowserThread implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final SharedBrowser browser =
            CompletableFuture.supplyAsync(SharedBrowser::new, thread).join();

    /** Uses the browser, after all earlier requests. */
    public <T> CompletableFuture<T> with(Function<Browser, T> work) {
        return CompletableFuture.supplyAsync(() -> work.apply(browser.browser()), thread);
    }

    @Override
    public void close() {
        CompletableFuture.runAsync(browser::close, thread).join();
        thread.shutdown();
    }
}
