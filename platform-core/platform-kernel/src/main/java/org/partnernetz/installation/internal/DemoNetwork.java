// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.jboss.logging.Logger;
import org.partnernetz.store.json.OneJson;

/** Lets people into the demo's organisations and lets them work, and writes down how to sign in as them. */
@ApplicationScoped
public class DemoNetwork {
    private static final Logger LOG = Logger.getLogger(DemoNetwork.class);
    private static final String SCRIPT = "installation/demo.json";

    @Inject
    DemoSignIns written;

    @Inject
    DemoPeople people;

    @Inject
    DemoHouses houses;

    @Inject
    DemoContent content;

    @Inject
    DemoEvents events;

    @Inject
    DemoDoors doors;

    void load() {
        var script = script();
        var signIns = new SignIns();
        var cast = people.load(script, signIns);
        houses.load(script);
        var groups = content.load(script, cast);
        events.load(script, cast, groups);
        doors.load(script, cast);
        written.write(signIns.all());
        LOG.infof("The demo network is loaded: %d people", cast.size());
    }

    private static JsonObject script() {
        var stream = Objects.requireNonNull(DemoNetwork.class.getClassLoader().getResourceAsStream(SCRIPT));
        try (var reader = OneJson.PROVIDER.createReader(stream)) {
            return reader.readObject();
        }
    }
}
