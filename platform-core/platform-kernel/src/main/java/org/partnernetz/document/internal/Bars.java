// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import org.w3c.dom.Element;

/**
 * Draws the bars of a {@code PaperChart} as lines and areas. No letters: they would need fonts that the library does
 * not know of.
 */
final class Bars implements FSObjectDrawerFactory, FSObjectDrawer {
    private static final String TYPE = "application/x-bars";
    private static final Color ABOVE = new Color(0x2F, 0x6F, 0xA7);
    private static final Color BELOW = new Color(0xB3, 0x26, 0x1E);
    private static final Color AXIS = new Color(0x33, 0x33, 0x33);
    private static final double FILLED = 0.7;

    /** Places of charts: as the printing library asks for them, which no page could load. */
    private static final Pattern PLACE =
            Pattern.compile("<div class=\"bars\" data-bars=\"([-0-9 ]*)\" data-words=\"([^\"]*)\"></div>");

    static String placed(String body) {
        return PLACE.matcher(body)
                .replaceAll("<object type=\"" + TYPE + "\" aria-hidden=\"true\" data-bars=\"$1\" alt=\"$2\"></object>");
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getLocalName().equals("object") && TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        var values = Stream.of(element.getAttribute("data-bars").split(" "))
                .filter(value -> !value.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray();
        var wide = width / dotsPerPixel;
        var high = height / dotsPerPixel;
        device.drawWithGraphics(
                (float) x, (float) y, (float) wide, (float) high, graphics -> draw(values, wide, high, graphics));
        return Map.of();
    }

    private static void draw(long[] values, double wide, double high, Graphics2D graphics) {
        var top = Math.max(0, LongStream.of(values).max().orElse(0));
        var bottom = Math.min(0, LongStream.of(values).min().orElse(0));
        var scale = high / Math.max(1, (double) top - bottom);
        var zero = top * scale;
        var room = wide / Math.max(1, values.length);
        for (var i = 0; i < values.length; i++) {
            var tall = Math.abs(values[i] * scale);
            graphics.setColor(values[i] < 0 ? BELOW : ABOVE);
            graphics.fill(new Rectangle2D.Double(
                    (i + (1 - FILLED) / 2) * room, values[i] < 0 ? zero : zero - tall, room * FILLED, tall));
        }
        graphics.setColor(AXIS);
        graphics.draw(new Line2D.Double(0, zero, wide, zero));
    }
}
