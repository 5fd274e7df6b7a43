// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as a test says, and hangs up where it says nothing at all. */
final class StubbornServer implements AutoCloseable {
    static final String HANG_UP = "";

    /** Answers by the beginning of a command; everything else goes well. */
    final Map<String, String> answers = new ConcurrentHashMap<>();

    /** What was handed over, as it came. */
    final List<String> taken = new CopyOnWriteArrayList<>();

    private final ServerSocket door;

    StubbornServer() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "stubborn");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                talk(caller);
            } catch (IOException e) {
                // The caller went, or the test is over.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintStream(caller.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 stubborn\r\n");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var answer = answer(line);
            if (answer.equals(HANG_UP)) {
                return;
            }
            out.print(answer + "\r\n");
            if (answer.startsWith("354")) {
                var end = read(in);
                if (end.equals(HANG_UP)) {
                    return;
                }
                out.print(end + "\r\n");
            }
        }
    }

    private String answer(String command) {
        var word = command.toUpperCase(Locale.ROOT);
        return answers.entrySet().stream()
                .filter(entry -> word.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(word.startsWith("DATA") ? "354 go on" : "250 fine");
    }

    private String read(BufferedReader in) throws IOException {
        var letter = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        var end = answers.getOrDefault(".", "250 taken");
        if (end.startsWith("2") || end.equals(HANG_UP)) {
            taken.add(letter.toString());
        }
        return end;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
