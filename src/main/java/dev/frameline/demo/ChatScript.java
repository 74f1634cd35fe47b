package dev.frameline.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import dev.frameline.base.time.Ticker;
import dev.frameline.frame.Meta;
import dev.frameline.frame.Opcode;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A talk with the bot: each whole message gets one answer, and news come in between once they were asked for.
final class ChatScript implements Script {

    private static final int MOST_BYTES = 1 << 20;

    private final ChatNews news = new ChatNews();
    private final ChatBot bot;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();

    ChatScript(Ticker ticker) {
        this.bot = new ChatBot(ticker, news);
    }

    @Override
    public void opened(Outbox outbox) throws InterruptedException {
        say(bot.greeting(), outbox);
    }

    /// What a message has beyond a megabyte is not listened to.
    @Override
    public void data(ClientFrames frame, Outbox outbox) throws IOException, InterruptedException {
        while (frame.hasMore() && message.size() < MOST_BYTES) {
            message.writeBytes(frame.piece());
        }
        if (Meta.has(frame.firstByte(), Meta.FIN)) {
            String text = message.toString(UTF_8);
            message.reset();
            say(bot.answer(text), outbox);
        }
    }

    @Override
    public Feed feed() {
        return news;
    }

    private static void say(String line, Outbox outbox) throws InterruptedException {
        outbox.put(Conversation.frame(Opcode.TEXT, line.getBytes(UTF_8)));
    }
}
