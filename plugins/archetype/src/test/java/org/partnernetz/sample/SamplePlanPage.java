// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.store.Keys;

/** One page for what is new and for what is changed. */
@PluginPage("plan")
@Component(service = SamplePlanPage.class, scope = ServiceScope.PROTOTYPE)
public final class SamplePlanPage implements LoadedPage {
    private final Plans plans;
    private final PluginAddresses addresses;
    private final PluginWords words;
    private final Form<Facts> plan = Form.of(Facts.class);
    private UUID key = Keys.NONE;
    private int version;

    @Activate
    public SamplePlanPage(@Reference Plans plans, @Reference PluginAddresses addresses, @Reference PluginWords words) {
        this.plans = plans;
        this.addresses = addresses;
        this.words = words;
    }

    /** Where plans are kept. */
    public interface Plans {
        Plan get(UUID key);

        UUID add(Facts facts);

        void change(UUID key, int version, Facts facts);
    }

    /** What a plan says. */
    public record Facts(@NotBlank @Size(max = 80) String title, String room) {}

    /** A plan as it is kept. */
    public record Plan(UUID id, int version, Facts facts) {}

    /** Where a course can be held. */
    public enum Room {
        HALL,
        ONLINE
    }

    @Override
    public void load(Place place) {
        if (place.item() != null) {
            var seen = plans.get(Keys.of(place.item()));
            key = seen.id();
            version = seen.version();
            plan.filled(seen.facts());
        }
    }

    /** Adds or changes it, and shows it. */
    public String save() {
        if (isFresh()) {
            key = plans.add(plan.read());
        } else {
            plans.change(key, version, plan.read());
        }
        return addresses.page("plan", key) + "?done=saved";
    }

    public boolean isFresh() {
        return key.equals(Keys.NONE);
    }

    /** Choices that no enum of the record gives, in the reader's words. */
    public Map<Room, String> rooms(Locale language) {
        var rooms = new EnumMap<Room, String>(Room.class);
        for (var room : Room.values()) {
            rooms.put(room, words.say(language, "room." + room));
        }
        return rooms;
    }

    public Form<Facts> getPlan() {
        return plan;
    }
}
