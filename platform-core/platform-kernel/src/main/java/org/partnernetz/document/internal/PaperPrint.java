// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.partnernetz.document.Paper;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Prints one paper. Reads nothing but the paper, the style beside this class and the fonts of the platform. */
final class PaperPrint {
    /** PDF/A asks for the meaning of its colours: sRGB, as every JDK brings it. */
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // It would tell each step on the console.
        XRLog.setLoggingEnabled(false);
    }

    private final Paper paper;

    PaperPrint(Paper paper) {
        this.paper = paper;
    }

    byte[] pdf() {
        var pdf = new ByteArrayOutputStream();
        try {
            builder().withW3cDocument(document(), "about:blank").toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** The archive form beside the accessible one makes the library write the title where readers look for it. */
    private static PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .useColorProfile(COLOURS)
                .withProducer("Partnernetz")
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new RightToLeft());
        builder.useObjectDrawerFactory(new Bars());
        Fonts.addTo(builder);
        return builder;
    }

    private Document document() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            var document = builder.parse(new InputSource(new StringReader(page())));
            PaperDirections.set(document);
            return document;
        } catch (SAXException e) {
            throw new IllegalArgumentException("The body is not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String page() {
        var code = paper.code().isEmpty() ? "" : "<div class=\"code\">" + text(paper.code()) + "</div>";
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
                + text(paper.language().toLanguageTag()) + "\"><head><title>" + text(paper.title())
                + "</title><meta name=\"author\" content=\"" + text(paper.letterhead()) + "\"/>"
                + "<meta name=\"subject\" content=\"" + text(paper.title()) + "\"/><style>" + style()
                + "</style></head><body><div class=\"letterhead\">" + text(paper.letterhead()) + "</div>" + code
                + "<h1>" + text(paper.title()) + "</h1>" + Bars.placed(paper.body()) + "</body></html>";
    }

    private static String style() {
        try (var in = Objects.requireNonNull(PaperPrint.class.getResourceAsStream("paper.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
