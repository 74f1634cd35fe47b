package dev.frameline.ui.kit.picture;

import java.util.List;
import java.util.Optional;

import dev.frameline.ui.kit.rows.CellText;
import dev.frameline.ui.kit.rows.Column;
import dev.frameline.ui.kit.rows.RowList;
import dev.frameline.ui.kit.rows.RowSource;

/// A list like the one of the timeline, for pictures. Confined to the FX thread.
final class SampleRows {

    private static final List<Sample> ROWS = List.of(
            Sample.of("09:41:07.204|||↑|HTTP|GET|482 B|/v1/stream · Upgrade: websocket · Sec-WebSocket-Version: 13|"),
            Sample.of("09:41:07.251|+47 ms||↓|HTTP|101|213 B|Switching Protocols · permessage-deflate; client_no|"),
            Sample.of("09:41:07.260|+9 ms||↑|Text||71 B|{\"id\":1,\"op\":\"subscribe\",\"channel\":\"trades\",\"sy|"),
            Sample.of("09:41:07.274|+14 ms||↓|Text||38 B|{\"id\":1,\"result\":\"subscribed\"}|14.1 ms ↩ 3"),
            Sample.of(
                    "09:41:07.302|+28 ms||↓|Text|z|164 → 97 B|{\"type\":\"trade\",\"symbol\":\"BTC-USD\",\"price\":1|"),
            Sample.of(
                    "09:41:07.303|+0.6 ms||↓|Text|z|161 → 94 B|{\"type\":\"trade\",\"symbol\":\"ETH-USD\",\"price\":1|"),
            Sample.of("09:41:07.402|+84 ms||↓|Binary||1.2 KB|CBOR {book: {bids: [[64210.5, 1.2], [64210.0, 3|"),
            Sample.of("09:41:08.204|+802 ms||↑|Ping||4 B|\"1a2f\"|"),
            Sample.of("09:41:08.218|+14 ms||↓|Pong||4 B|\"1a2f\"|13.8 ms ↩ 9"),
            Sample.of(
                    "09:41:08.640|+422 ms||↓|Text|1/3|16.0 KB|{\"type\":\"snapshot\",\"symbol\":\"SOL-USD\",\"bids\"|"),
            Sample.of("09:41:08.641|+0.9 ms||↓|Cont|2/3|16.0 KB|…[147.3,12],[147.2,55],[147.1,8],[147.0,1]]|"),
            Sample.of("09:41:09.007|+364 ms||↑|Text||58 B|{\"id\":2,\"op\":\"unsubscribe\",\"channel\":\"x\"}|"),
            Sample.of(
                    "09:41:09.022|+15 ms||↓|Text||92 B|{\"id\":2,\"error\":{\"code\":4031,\"message\":\"no\"}|15.2 ms ↩ 14"),
            Sample.of("09:41:09.130|+108 ms||↓|Text|z|164 → 58 B|{\"name\":\"日本語テキスト と عربي\",\"ok\":true}|"));

    /// One row, as its cells.
    record Sample(List<String> cells) {

        static Sample of(String line) {
            return new Sample(List.of(line.split("\\|", -1)));
        }

        String cell(int index) {
            return cells.get(index);
        }
    }

    private SampleRows() {}

    /// A list of the rows, of which the last two of `count` are not there yet.
    static RowList<Sample> list() {
        var list = new RowList<Sample>(List.of(
                Column.<Sample>of("#", 44, (row, index, cell) -> cell.text("" + (index + 1)).style("faint"))
                        .alignRight(),
                Column.<Sample>of("Time", 104, (row, index, cell) -> cell.text(row.cell(0)).style("muted")),
                Column.<Sample>of("Δ", 64, (row, index, cell) -> cell.text(row.cell(1)).style("faint")).alignRight(),
                Column.<Sample>of("", 24, SampleRows::direction).alignCentre().fixed(),
                Column.<Sample>of("Type", 84, SampleRows::type),
                Column.<Sample>of("Size", 94, (row, index, cell) -> cell.text(row.cell(6)).style("faint")).alignRight(),
                Column.<Sample>of("Preview", 120, (row, index, cell) -> cell.text(row.cell(7))
                        .style(row.cell(4).equals("HTTP") ? "muted" : "")).grow(1),
                Column.<Sample>of("Reply", 96, (row, index, cell) -> cell.text(row.cell(8)).style("notice small"))
                        .alignRight()));
        list.setRowStyle(row -> row.cell(4).equals("HTTP") ? "raised" : row.cell(7).contains("error") ? "fault" : "");
        list.setSource(new RowSource<>() {
            @Override
            public long rowCount() {
                return ROWS.size() + 2L;
            }

            @Override
            public Optional<Sample> row(long index) {
                return index < ROWS.size() ? Optional.of(ROWS.get((int) index)) : Optional.empty();
            }
        });
        list.select(4);
        return list;
    }

    private static void direction(Sample row, long index, CellText cell) {
        cell.text(row.cell(3)).style(row.cell(3).equals("↑") ? "out" : "in");
    }

    private static void type(Sample row, long index, CellText cell) {
        String style = switch (row.cell(4)) {
            case "Text" -> "ui-medium";
            case "Binary" -> "ui-medium keyword";
            default -> "ui-medium muted";
        };
        cell.text(row.cell(4)).style(style).badge(row.cell(5));
    }
}
