// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.partnernetz.harness.BrowserThread;
import org.partnernetz.harness.RunningPlatform;
import org.partnernetz.journey.desk.Screen.Shape;

/** Looks at pages in some shapes, beside others who look at them in other shapes. */
public final class Viewer implements AutoCloseable {

    private final BrowserThread browser = new BrowserThread();
    private final Map<Eyes, Desk> desks = new EnumMap<>(Eyes.class);
    private final List<Shape> shapes;

    public Viewer(RunningPlatform platform, List<Shape> shapes) {
        this.shapes = shapes;
        browser.with(own -> {
                    for (var eyes : Eyes.values()) {
                        desks.put(eyes, eyes.at(Desk.of(own, platform, "de"), platform));
                    }
                    return desks;
                })
                .join();
    }

    /** Opens an address in all shapes; anything but this status is a finding. */
    public CompletableFuture<List<View>> look(Eyes eyes, String address, int status) {
        return browser.with(own -> {
            var views = new ArrayList<View>();
            for (var shape : shapes) {
                views.add(look(desks.get(eyes), address, shape, status));
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

    /** Whose eyes see a page. */
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

    /** A page in one shape, and what is wrong with it. */
    public record View(Shape shape, String title, List<String> findings) {}
}
