// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.sitemap;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/** One file of the sitemap: a list of pages, or of other files. */
record MapFile(String root, String each, List<Entry> entries) {
    static final String TYPE = "application/xml;charset=UTF-8";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** @param changed null where nobody knows */
    record Entry(URI address, @Nullable LocalDate changed) {}

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (var entry : entries) {
                write(entry, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void write(Entry entry, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(each);
        write("loc", entry.address().toASCIIString(), xml);
        if (entry.changed() != null) {
            write("lastmod", entry.changed().toString(), xml);
        }
        xml.writeEndElement();
    }

    private static void write(String name, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
