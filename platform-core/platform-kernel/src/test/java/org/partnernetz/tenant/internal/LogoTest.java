// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.World;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.Role;

@DisplayName("The look of an organisation")
class LogoTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Organisations ORGANISATIONS = WORLD.get(Organisations.class);

    private static Organisation home;

    @BeforeAll
    static void found() {
        home = WORLD.organisation("look");
    }

    @Test
    @DisplayName("is a logo that fits, under an address that changes with it")
    void keepsLogo() throws IOException {
        asChief(organisations -> organisations.keepLogo(picture(1200, 200, "jpeg")));
        var fingerprint = ORGANISATIONS.withSlug(home.slug()).logo();
        assertThat(fingerprint).isNotNull();
        var kept = ORGANISATIONS.logo(home.slug(), fingerprint).orElseThrow();
        var shown = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(shown.getWidth()).isEqualTo(480);
        assertThat(shown.getHeight()).isEqualTo(80);
        assertThat(ORGANISATIONS.logo(home.slug(), "0000000000000000")).isEmpty();

        asChief(Organisations::removeLogo);
        assertThat(ORGANISATIONS.withSlug(home.slug()).logo()).isNull();
        assertThat(ORGANISATIONS.logo(home.slug(), fingerprint)).isEmpty();
    }

    @Test
    @DisplayName("is no file that hides something behind its picture")
    void keepsThePictureOnly() throws IOException {
        var hidden = new ByteArrayOutputStream();
        hidden.write(picture(10, 10, "png"));
        hidden.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(LogoPicture.of(hidden.toByteArray()).png(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    @DisplayName("is no text, no drawing with scripts, nothing and nothing too large")
    void refuses() {
        refuses("picture", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        refuses("picture", new byte[] {1, 2, 3});
        refuses("picture", "RIFF\u0018\0\0\0WEBPVP8L".getBytes(StandardCharsets.US_ASCII));
        refuses("required", new byte[0]);
        refuses("picture-size", new byte[Organisations.LOGO_BYTES_MAX + 1]);
        refuses("picture-size", picture(30_001, 1, "png"));
    }

    @Test
    @DisplayName("is a colour in six digits")
    void paints() {
        asChief(organisations -> organisations.paint("#123abc"));
        assertThat(ORGANISATIONS.withSlug(home.slug()).color()).isEqualTo("#123abc");
        assertThatThrownBy(() -> asChief(organisations -> organisations.paint("red;}")))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    @DisplayName("is changed by administrators alone")
    void administratorsAlone() {
        var member = WORLD.member(home, "look-member", Role.MEMBER);
        assertThatThrownBy(() -> WORLD.as(member, home, () -> {
                    ORGANISATIONS.paint("#000000");
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> WORLD.as(member, home, () -> {
                    ORGANISATIONS.keepLogo(picture(10, 10, "png"));
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    private static void refuses(String code, byte[] file) {
        assertThatThrownBy(() -> LogoPicture.of(file))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        wrong -> assertThat(wrong.faults())
                                .containsExactly(new InvalidException.Fault("logo", code, "")));
    }

    private static void asChief(Consumer<Organisations> work) {
        Acting chief = World.administratorOf(home);
        WORLD.as(chief, () -> {
            work.accept(ORGANISATIONS);
            return home;
        });
    }

    private static byte[] picture(int width, int height, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
