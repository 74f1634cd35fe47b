package dev.frameline.house;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.frameline.house.JavaSource.Kind;
import dev.frameline.house.JavaSource.Piece;

import static org.assertj.core.api.Assertions.assertThat;

final class JavaSourceTest {

    @Test
    void tellsCodeFromCommentsAndStrings() {
        assertThat(JavaSource.read("int a; // \"x\"\nString b = \"// y\";\n")).containsExactly(
                new Piece(Kind.CODE, "int a; ", 1), new Piece(Kind.COMMENT, "// \"x\"", 1),
                new Piece(Kind.CODE, "\nString b = ", 1), new Piece(Kind.TEXT, "\"// y\"", 2),
                new Piece(Kind.CODE, ";\n", 2));
    }

    @Test
    void readsEscapedQuotesCharactersAndTextBlocks() {
        String source = """
                f("a\\"b", '"', '\\'', \"""
                  /* "in" a block */ \\\"""
                  \""");
                """;
        List<String> texts = JavaSource.only(Kind.TEXT, JavaSource.read(source)).map(Piece::text).toList();
        assertThat(texts).hasSize(4);
        assertThat(texts.get(0)).isEqualTo("\"a\\\"b\"");
        assertThat(texts.get(2)).isEqualTo("'\\''");
        assertThat(texts.get(3)).contains("a block", "\\\"\"\"");
    }

    @Test
    void readsABlockCommentOverLinesAndAnUnfinishedOne() {
        assertThat(JavaSource.read("a/* b\nc */d/* e")).containsExactly(new Piece(Kind.CODE, "a", 1),
                new Piece(Kind.COMMENT, "/* b\nc */", 1), new Piece(Kind.CODE, "d", 2),
                new Piece(Kind.COMMENT, "/* e", 2));
    }

    @Test
    void findsTypesWithoutADoc() {
        assertThat(TypeDocs.missingIn("package a.record;\nimport b.enum;\n/// Doc.\nclass A {}\nclass B {}\n"))
                .containsExactly("B");
        assertThat(TypeDocs.missingIn("/// Doc.\n@Named({\"class\"})\npublic record A(int b) {\n class C {}\n}"))
                .isEmpty();
        assertThat(TypeDocs.missingIn("// Not a doc.\nsealed interface A permits B {}\n/// Doc.\nenum B { C }"))
                .containsExactly("A");
        assertThat(TypeDocs.missingIn("class A { /// Doc of a field.\n int b; }\n@interface B {}"))
                .containsExactly("A", "B");
    }
}
