package dev.frameline.ui.handshake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.frameline.base.bytes.Utf8;
import dev.frameline.handshake.AcceptKey;
import dev.frameline.handshake.Header;
import dev.frameline.handshake.HeaderNotes;
import dev.frameline.handshake.Headers;
import dev.frameline.handshake.check.Verdict;
import dev.frameline.ui.handshake.HeaderRow.AcceptPair;
import dev.frameline.ui.handshake.HeaderRow.Mark;
import dev.frameline.ui.kit.text.Texts;

/// Lays verdicts beside the headers that they speak of; what speaks of none is left over. Confined to one thread.
final class HeadReader {

    private static final String ACCEPT = "Sec-WebSocket-Accept";

    private final Texts texts;
    private final String key;
    private final boolean isRequest;
    private final Map<String, List<Verdict>> byHeader = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Verdict> loose = new ArrayList<>();

    /// @param key the `Sec-WebSocket-Key` that was sent; empty if none was
    /// @param isRequest whether it is what we sent: then its words say what it asks for
    HeadReader(Texts texts, Headers headers, List<Verdict> verdicts, String key, boolean isRequest) {
        this.texts = texts;
        this.key = key;
        this.isRequest = isRequest;
        for (Verdict verdict : verdicts) {
            if (headers.first(verdict.header()).isPresent()) {
                byHeader.computeIfAbsent(verdict.header(), name -> new ArrayList<>()).add(verdict);
            } else {
                loose.add(verdict);
            }
        }
    }

    /// The head as a block.
    HeadBlock block(String startLine, Headers headers, byte[] bytes) {
        String raw = text(bytes);
        return new HeadBlock(startLine, Secrets.hiddenLine(startLine), headers.list().stream().map(this::row).toList(),
                raw, Secrets.hiddenHead(raw));
    }

    /// What speaks of no header that is there, and is not simply fine.
    List<Finding> loose() {
        return loose.stream().filter(it -> it.severity() != Verdict.Severity.OK)
                .map(it -> new Finding(mark(it), it.explanation(), it.clause())).toList();
    }

    private HeaderRow row(Header header) {
        List<Verdict> said = byHeader.getOrDefault(header.name(), List.of());
        Optional<Verdict> worst = said.stream().reduce((a, b) -> b.severity().compareTo(a.severity()) > 0 ? b : a);
        Mark mark = worst.map(HeadReader::mark).orElse(Mark.NONE);
        String clause = worst.map(it -> texts.get("handshake.clause", it.explanation(), it.clause())).orElse("");
        Optional<AcceptPair> pair = header.isNamed(ACCEPT) && mark == Mark.FAILED && !key.isEmpty()
                ? Optional.of(new AcceptPair(AcceptKey.of(key), header.value()))
                : Optional.empty();
        return new HeaderRow(header, Secrets.hidden(header), mark, note(header, mark, worst), clause, pair);
    }

    private String note(Header header, Mark mark, Optional<Verdict> worst) {
        if (header.name().isEmpty()) {
            return texts.get("handshake.note.broken");
        }
        if (header.isNamed(ACCEPT)) {
            return switch (mark) {
                case PASSED -> texts.get("handshake.note.accept.matches");
                case FAILED -> texts.get("handshake.note.accept.differs");
                case NONE, LOOK -> HeaderNotes.explain(header.name(), header.value());
            };
        }
        if (mark == Mark.PASSED && !isRequest && (header.isNamed("Upgrade") || header.isNamed("Connection"))) {
            return "";
        }
        boolean isTrouble = mark == Mark.LOOK || mark == Mark.FAILED;
        return isTrouble
                ? lowerFirst(worst.map(Verdict::explanation).orElse(""))
                : HeaderNotes.explain(header.name(), header.value());
    }

    /// The notes beside headers begin small, unless the first word is a name.
    private static String lowerFirst(String sentence) {
        boolean isWord = sentence.length() > 1 && sentence.substring(0, 2).matches("[A-Z][a-z ]");
        boolean isName = sentence.matches("(?:Upgrade|Connection|Origin|Host|Frameline|Sec-)\\b.*");
        return isWord && !isName ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1) : sentence;
    }

    private static Mark mark(Verdict verdict) {
        return switch (verdict.severity()) {
            case OK -> Mark.PASSED;
            case NOTICE -> Mark.LOOK;
            case FAULT -> Mark.FAILED;
        };
    }

    /// Bytes as text, one line end for all: UTF-8 if it is that, else Latin-1, in which no byte is lost.
    static String text(byte[] bytes) {
        Charset charset = Utf8.isValid(bytes, 0, bytes.length)
                ? StandardCharsets.UTF_8
                : StandardCharsets.ISO_8859_1;
        return new String(bytes, charset).replace("\r\n", "\n");
    }
}
