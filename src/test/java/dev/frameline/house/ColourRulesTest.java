package dev.frameline.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.house.JavaSource.Kind;
import dev.frameline.house.JavaSource.Piece;

import static org.assertj.core.api.Assertions.assertThat;

final class ColourRulesTest {

    private static final Pattern TOKENS = Pattern.compile("tokens-[a-z]+\\.css");
    private static final Pattern IN_TEXT = Pattern
            .compile("#(\\p{XDigit}{8}|\\p{XDigit}{6})\\b|\"#\\p{XDigit}{3,4}\"|\\b(rgba?|hsba?)\\(");
    private static final Pattern IN_CODE = Pattern
            .compile("\\bColor\\s*\\.\\s*(web|rgb|color|hsb|gray|grayRgb|valueOf|(?!TRANSPARENT\\b)[A-Z]{3,})\\b");
    private static final Pattern SHEET_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SHEET_VALUE = Pattern.compile("[-\\w]+\\s*:\\s*([^;{}]+)[;}]");
    private static final Pattern IN_SHEET = Pattern.compile("#\\p{XDigit}{3,8}\\b|\\b(rgba?|hsba?)\\(|(?<![-\\w])"
            + "(white|black|gr[ae]y|red|green|blue|yellow|orange|purple|cyan|magenta|navy|silver)(?![-\\w])");

    @Test
    void coloursStandInTheTokenSheetsOnly() {
        List<String> found = new ArrayList<>();
        for (Path file : SourceTree.javaFiles(SourceTree.MAIN)) {
            inJava(SourceTree.read(file)).forEach(literal -> found.add(file + ": " + literal));
        }
        for (Path file : SourceTree.files(Set.of("css"), SourceTree.MAIN, SourceTree.MAIN_RESOURCES)) {
            if (!TOKENS.matcher(SourceTree.name(file)).matches()) {
                inSheet(SourceTree.read(file)).forEach(literal -> found.add(file + ": " + literal));
            }
        }
        assertThat(found).as("colour literals outside tokens-light.css and tokens-dark.css").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Color.web(name)", "Color.rgb(1, 2, 3)", "f(\"#1f6feb\")", "f(\"-fx-fill: #fff00080;\")",
            "f(\"#fff\")", "f(\"rgb(1, 2, 3)\")", "Color.WHITE", "Color.valueOf(name)"})
    void findsAColourInJava(String source) {
        assertThat(inJava(source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Color.TRANSPARENT", "f(\"frame #123\")", "// like #1f6feb", "palette.fault()"})
    void findsNoColourInJavaWhereNoneIs(String source) {
        assertThat(inJava(source)).isEmpty();
    }

    @Test
    void findsColoursInASheet() {
        assertThat(inSheet(".a { -fx-fill: #fff; }")).containsExactly("#fff");
        assertThat(inSheet(".a { -fx-fill: white; -fx-stroke: rgba(0,0,0,1); }")).containsExactly("white", "rgba(");
        assertThat(inSheet("#add { -fx-fill: -fl-red; /* red; #fff */ -fx-stroke: transparent }")).isEmpty();
    }

    private static List<String> inJava(String source) {
        return JavaSource.read(source).stream().flatMap(ColourRulesTest::inPiece).toList();
    }

    private static Stream<String> inPiece(Piece piece) {
        if (piece.kind() == Kind.COMMENT) {
            return Stream.empty();
        }
        Matcher matcher = (piece.kind() == Kind.CODE ? IN_CODE : IN_TEXT).matcher(piece.text());
        return matcher.results().map(result -> "line " + piece.line() + ": " + result.group());
    }

    private static List<String> inSheet(String sheet) {
        Matcher values = SHEET_VALUE.matcher(SHEET_COMMENT.matcher(sheet).replaceAll(""));
        return values.results().flatMap(value -> IN_SHEET.matcher(value.group(1)).results())
                .map(java.util.regex.MatchResult::group).toList();
    }
}
