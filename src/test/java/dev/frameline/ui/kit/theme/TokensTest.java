package dev.frameline.ui.kit.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class TokensTest {

    private static final Pattern TOKEN = Pattern.compile("(-fl-[a-z-]+):\\s*(#[0-9a-f]{6,8});");
    private static final Pattern USE = Pattern.compile("(?<![\\w-])-fl-[a-z-]+");
    private static final List<String> TEXTS = List.of("-fl-fg", "-fl-fg-muted", "-fl-fg-faint", "-fl-accent", "-fl-in",
            "-fl-out", "-fl-fault", "-fl-notice", "-fl-key", "-fl-string", "-fl-number", "-fl-keyword", "-fl-comment",
            "-fl-variable");
    private static final List<String> GROUNDS = List.of("-fl-bg", "-fl-bg-raised", "-fl-bg-sidebar", "-fl-bg-inset",
            "-fl-bg-hover", "-fl-bg-popup", "-fl-selection", "-fl-accent-soft", "-fl-fault-soft", "-fl-notice-soft",
            "-fl-variable-soft");
    private static final double LEAST_CONTRAST = 4.5;

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light.css", "tokens-dark.css"})
    void everyTextIsReadableOnEveryGround(String sheet) {
        Map<String, Color> tokens = tokens(sheet);
        var poor = new ArrayList<String>();
        for (String ground : GROUNDS) {
            for (String text : TEXTS) {
                check(tokens, text, ground, poor);
            }
        }
        check(tokens, "-fl-on-primary", "-fl-button-primary", poor);
        check(tokens, "-fl-on-primary", "-fl-button-primary-hover", poor);
        check(tokens, "-fl-on-accent", "-fl-accent", poor);
        for (String ground : List.of("-fl-text-selection", "-fl-mark", "-fl-mark-current")) {
            check(tokens, "-fl-fg", ground, poor);
        }
        assertThat(poor).isEmpty();
    }

    @Test
    void bothSheetsHaveTheSameNames() {
        assertThat(tokens("tokens-dark.css").keySet()).isEqualTo(tokens("tokens-light.css").keySet());
    }

    @Test
    void theSheetsUseOnlyTokensThatThereAre() {
        Set<String> known = new TreeSet<>(tokens("tokens-light.css").keySet());
        var used = new TreeSet<String>();
        for (String sheet : List.of("base.css", "controls.css", "parts.css", "popups.css")) {
            String text = read(sheet);
            Matcher own = Pattern.compile("(-fl-[a-z-]+):").matcher(text);
            own.results().forEach(result -> known.add(result.group(1)));
            USE.matcher(text).results().forEach(result -> used.add(result.group()));
        }
        used.removeAll(known);
        assertThat(used).isEmpty();
    }

    private static void check(Map<String, Color> tokens, String text, String ground, List<String> poor) {
        double contrast = contrast(Objects.requireNonNull(tokens.get(text), text),
                Objects.requireNonNull(tokens.get(ground), ground));
        if (contrast < LEAST_CONTRAST) {
            poor.add("%s on %s: %.2f".formatted(text, ground, contrast));
        }
    }

    /// WCAG 2.2, contrast ratio.
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        List<Double> parts = Stream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)).toList();
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }

    private static Map<String, Color> tokens(String sheet) {
        var tokens = new LinkedHashMap<String, Color>();
        TOKEN.matcher(read(sheet)).results().forEach(token -> tokens.put(token.group(1), Color.web(token.group(2))));
        assertThat(tokens).hasSizeGreaterThan(30);
        return tokens;
    }

    private static String read(String sheet) {
        try (InputStream in = Objects.requireNonNull(TokensTest.class.getResourceAsStream(sheet))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
