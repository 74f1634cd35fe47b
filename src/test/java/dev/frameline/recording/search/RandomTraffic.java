package dev.frameline.recording.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import dev.frameline.frame.Direction;
import dev.frameline.frame.EntryDraft;
import dev.frameline.frame.EntryKind;
import dev.frameline.frame.EntrySink;
import dev.frameline.frame.Meta;

/// Entries of every kind, made up from a seed, handed to a sink and remembered. Confined to its thread.
final class RandomTraffic {

    static final List<String> WORDS = List.of("price", "Price", "SOL-USD", "BTC", "error", "gr\u00fc\u00dfe",
            "GR\u00dcN",
            "\u4ef7\u683c", "\u0416\u0443\u043a", "\ud83d\ude80", "100%", "_a_", "!", "*", "[x]", "?", "caf\u00e9",
            "\u03c3\u03c2\u03a3", "\\", "x");
    static final List<String> NAMES = List.of("symbol", "price", "items", "id", "n\u00e4me", "a*b");

    private static final long START = 1_761_440_000_000_000_000L;

    private final Random random;
    private final EntrySink sink;
    private final List<Passed> passed = new ArrayList<>();
    private long at = START;
    private final long[] open = new long[2];
    private final boolean[] openIsText = new boolean[2];

    RandomTraffic(long seed, EntrySink sink) {
        random = new Random(seed);
        this.sink = sink;
    }

    List<Passed> passed() {
        return passed;
    }

    void pass(int count) throws Exception {
        while (passed.size() < count) {
            at += switch (random.nextInt(10)) {
                case 0 -> 0;
                case 1 -> -1_000;
                case 2 -> 3_600_000_000_000L;
                default -> random.nextInt(1_000_000);
            };
            EntryDraft draft = switch (random.nextInt(12)) {
                case 0 -> draft(EntryKind.NOTE, words(3));
                case 1 -> draft(EntryKind.REQUEST, "GET / HTTP/1.1\r\n" + words(2));
                case 2 -> draft(EntryKind.RESPONSE, "HTTP/1.1 101\r\n" + words(2));
                case 3 -> control();
                default -> data();
            };
            draft.atNanos = at;
            draft.endNanos = at;
            decorate(draft);
            append(draft);
        }
    }

    private EntryDraft control() {
        int opcode = 8 + random.nextInt(4);
        return frame(direction(), 0x80 | opcode, 0, words(1).getBytes(StandardCharsets.UTF_8));
    }

    private Direction direction() {
        return random.nextBoolean() ? Direction.IN : Direction.OUT;
    }

    private EntryDraft data() {
        Direction direction = direction();
        int side = direction == Direction.IN ? 0 : 1;
        boolean isText = open[side] > 0 ? openIsText[side] : random.nextInt(3) > 0;
        boolean isFinal = random.nextInt(3) > 0;
        int opcode = open[side] > 0 ? 0 : isText ? 1 : 2;
        byte[] payload = payload(isText);
        boolean isValid = isText && Arrays.equals(payload,
                new String(payload, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        EntryDraft draft = frame(direction, (isFinal ? 0x80 : 0) | opcode, isValid ? Meta.TEXT : 0, payload);
        draft.message = open[side];
        openIsText[side] = isText;
        long number = passed.size() + 1L;
        open[side] = isFinal ? 0 : open[side] > 0 ? open[side] : number;
        if (random.nextInt(15) == 0 && opcode == 0) {
            // A continuation of nothing: its message is not known.
            draft.message = 0;
        }
        return draft;
    }

    private void decorate(EntryDraft draft) {
        if (random.nextInt(6) == 0) {
            draft.fault("Something is wrong");
        }
        if (random.nextInt(5) == 0) {
            draft.meta |= Meta.COMPRESSED;
        }
        if (random.nextInt(4) == 0) {
            draft.meta |= Meta.MASKED;
        }
        if (random.nextInt(5) == 0 && !passed.isEmpty()) {
            draft.replyTo = 1L + random.nextInt(passed.size());
            draft.replyNanos = random.nextInt(4) == 0 ? 0 : random.nextInt(2_000_000);
        }
    }

    private void append(EntryDraft draft) throws Exception {
        byte[] bytes = draft.bytes;
        if (random.nextInt(8) > 0) {
            passed.add(Passed.of(sink.append(draft), draft));
            return;
        }
        int first = random.nextInt(bytes.length + 1);
        draft.length = first;
        long number = sink.begin(draft);
        int second = first + random.nextInt(bytes.length - first + 1);
        sink.part(number, bytes, first, second - first);
        sink.part(number, bytes, second, bytes.length - second);
        draft.payload(bytes, 0, bytes.length);
        passed.add(Passed.of(number, draft));
        sink.end(number, draft);
    }

    private byte[] payload(boolean isText) {
        String text = switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> words(4);
            case 2 -> words(1) + "\0" + words(2);
            case 3 -> " " + json(2) + "\n";
            default -> json(2);
        };
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> isText ? bytes : broken(bytes);
            case 2 -> broken(bytes);
            case 3 -> (text + text).getBytes(StandardCharsets.UTF_8);
            default -> bytes;
        };
    }

    private byte[] broken(byte[] bytes) {
        byte[] broken = bytes.clone();
        if (broken.length > 0) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return broken;
    }

    private String words(int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private String json(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 4)) {
            case 0 -> quoted(WORDS.get(random.nextInt(WORDS.size())));
            case 1 -> List.of("1", "1.0", "10e-1", "-3.5", "0", "42", "100").get(random.nextInt(7));
            case 2 -> List.of("true", "false", "null").get(random.nextInt(3));
            case 3 -> quoted(Integer.toString(random.nextInt(4)));
            case 4 -> "[" + json(depth - 1) + " , " + json(depth - 1) + "]";
            case 5 -> random.nextBoolean() ? "{}" : "[ ]";
            default -> "{" + member(depth) + "," + member(depth) + " }";
        };
    }

    private String member(int depth) {
        return quoted(NAMES.get(random.nextInt(NAMES.size()))) + (random.nextBoolean() ? ":" : " : ") + json(depth - 1);
    }

    private String quoted(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            if (it == '\\' || it == '"') {
                json.append('\\').append(it);
            } else if (random.nextInt(30) == 0 && Character.isLetter(it)) {
                json.append(String.format("\\u%04x", (int) it));
            } else {
                json.append(it);
            }
        }
        return json.append('"').toString();
    }

    private static EntryDraft draft(EntryKind kind, String text) {
        Direction direction = kind == EntryKind.REQUEST ? Direction.OUT : Direction.IN;
        return draft(Meta.of(kind, direction) | Meta.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    private static EntryDraft frame(Direction direction, int firstByte, long flags, byte[] bytes) {
        return draft(Meta.of(EntryKind.FRAME, direction) | firstByte | flags, bytes);
    }

    private static EntryDraft draft(long meta, byte[] bytes) {
        return new EntryDraft().reset(0, meta).payload(bytes, 0, bytes.length);
    }
}
