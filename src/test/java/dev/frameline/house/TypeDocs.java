package dev.frameline.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the top-level types of a source that no `///` stands above. Confined to its thread.
final class TypeDocs {

    private static final Pattern TOKEN = Pattern.compile("[\\w$]+|[(){};]");
    private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum", "record");
    private static final Set<String> OPENING = Set.of("(", "{");
    private static final Set<String> CLOSING = Set.of(")", "}");

    private final List<String> undocumented = new ArrayList<>();
    private int depth;
    private boolean documented;
    private boolean inHeading;
    private boolean nameFollows;
    private boolean typeNamed;

    private TypeDocs() {}

    static List<String> missingIn(String source) {
        TypeDocs docs = new TypeDocs();
        for (JavaSource.Piece piece : JavaSource.read(source)) {
            if (piece.kind() == JavaSource.Kind.COMMENT) {
                docs.documented |= docs.depth == 0 && piece.text().startsWith("///");
            } else if (piece.kind() == JavaSource.Kind.CODE) {
                docs.walk(piece.text());
            }
        }
        return List.copyOf(docs.undocumented);
    }

    private void walk(String code) {
        Matcher tokens = TOKEN.matcher(code);
        while (tokens.find()) {
            String token = tokens.group();
            if (OPENING.contains(token)) {
                depth++;
            } else if (CLOSING.contains(token)) {
                depth--;
                endDeclarationIf(depth == 0 && token.equals("}"));
            } else if (depth == 0) {
                endDeclarationIf(token.equals(";"));
                word(token);
            }
        }
    }

    private void word(String token) {
        if (nameFollows) {
            nameFollows = false;
            typeNamed = true;
            if (!documented) {
                undocumented.add(token);
            }
        } else if (token.equals("package") || token.equals("import")) {
            inHeading = true;
        } else if (TYPE_WORDS.contains(token) && !typeNamed && !inHeading) {
            nameFollows = true;
        }
    }

    private void endDeclarationIf(boolean ends) {
        if (ends) {
            documented = false;
            inHeading = false;
            typeNamed = false;
        }
    }
}
