// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.partnernetz.testkit.desk.Screen.Shape;
import org.partnernetz.testkit.harness.BrowserThread;
import org.partnernetz.testkit.harness.RunningPlatform;

/** Checks pages in some shapes, in parallel with other viewers. */
public final class Viewer implements AutoCloseable {

    private final BrowserThread browser = new BrowserThread();
    private final Map<Eyes, Desk> desks = new EnumMap<>(Eyes.class);

    public Viewer(RunningPlatform platform) {
        browser.with(own -> {
                    for (var eyes : Eyes.values()) {
                        desks.put(eyes, eyes.at(Desk.of(own, platform, "de"), platform));
                    }
                    return desks;
                })
                .join();
    }

    /** Opens an address in these shapes; any other status than the expected one is a finding. */
    public CompletableFuture<List<View>> look(Eyes eyes, String address, List<Shape> shapes, int status) {
        return browser.with(own -> {
            var views = new ArrayList<View>();
            for (var shape : shapes) {
                views.add(look(Objects.requireNonNull(desks.get(eyes)), address, shape, status));
            }
            return views;
        });
    }

    private static View look(Desk desk, String address, Shape shape, int status) {
        var screen = Screen.open(desk, address, shape, status).measure();
        if (shape.examined()) {
            screen.examine();
        }
        return new View(shape, screen.title(), screen.findings());
    }

    @Override
    public void close() {
        browser.with(own -> {
                    desks.values().forEach(Desk::close);
                    return desks;
                })
                .join();
        browser.close();
    }

    /** The person who sees a page. */
    public enum Eyes {
        /** An administrator of FITT. */
        ADMINISTRATOR("fitt"),
        /** An administrator of the coordination, who looks after the network. */
        NETWORK("gim"),
        VISITOR("");

        private final String organisation;

        Eyes(String organisation) {
            this.organisation = organisation;
        }

        private Desk at(Desk desk, RunningPlatform platform) {
            return organisation.isEmpty() ? desk : desk.signIn(platform.person(organisation, "administrator"));
        }
    }

    /** A page in one shape, with its findings. */
    public record View(Shape shape, String title, List<String> findings) {}
}
