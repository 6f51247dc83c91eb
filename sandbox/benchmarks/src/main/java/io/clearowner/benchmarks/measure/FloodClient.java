package io.clearowner.benchmarks.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/**
 * One person who sends as many requests as they can from 40 threads, in a process of its own, because a client's work
 * is not Jira's. Each line of the input is {@code flood WAITS PAGES PATH} or {@code stop}, and is confirmed by a line
 * of output; that of {@code stop} has the counts of {@link Flood.Result}.
 */
final class FloodClient {
    private static final int MAX_THREADS = 150;
    private static final int TOO_MANY = 429;
    private static final int MAX_PAGE = 100;

    private final String address;
    private final String cookie;
    private final LongAdder answered = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private volatile boolean flooding;

    private FloodClient(String address, String name) throws IOException {
        this.address = address;
        HttpURLConnection login = connection("/rest/auth/1/session", null);
        login.setRequestMethod("POST");
        login.setDoOutput(true);
        login.setRequestProperty("Content-Type", "application/json");
        try (OutputStream out = login.getOutputStream()) {
            out.write(("{\"username\": \"" + name + "\", \"password\": \"" + name + "\"}")
                    .getBytes(StandardCharsets.UTF_8));
        }
        if (read(login) != 200) {
            throw new IOException("Cannot log in as " + name);
        }
        this.cookie = login.getHeaderField("Set-Cookie").replaceAll(";.*", "");
    }

    /** @param arguments the address of Jira, and the name and password of the person */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("http.maxConnections", String.valueOf(MAX_THREADS));
        FloodClient client = new FloodClient(arguments[0], arguments[1]);
        System.out.println("ready");
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<Thread> threads = List.of();
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] words = line.split(" ", 5);
            if (words[0].equals("flood")) {
                threads = client.start(
                        Integer.parseInt(words[1]),
                        Boolean.parseBoolean(words[2]),
                        Integer.parseInt(words[3]),
                        words[4]);
                System.out.println("flooding");
            } else {
                client.flooding = false;
                for (Thread thread : threads) {
                    thread.interrupt();
                    thread.join();
                }
                System.out.println(client.answered.sumThenReset() + " " + client.refused.sumThenReset() + " "
                        + client.failed.sumThenReset() + " " + cpuMillis());
            }
        }
    }

    private List<Thread> start(int count, boolean waits, int pages, String path) {
        flooding = true;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(() -> flood(waits, pages, path));
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private void flood(boolean waits, int pages, String path) {
        while (flooding) {
            int page = ThreadLocalRandom.current().nextInt(pages);
            try {
                HttpURLConnection request = connection(path.replace("START", String.valueOf(page * MAX_PAGE)), cookie);
                int status = read(request);
                (status == 200 ? answered : status == TOO_MANY ? refused : failed).increment();
                if (status == TOO_MANY && waits) {
                    Thread.sleep(1000L * request.getHeaderFieldInt("Retry-After", 1));
                }
            } catch (IOException e) {
                failed.increment();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private HttpURLConnection connection(String path, String cookie) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        if (cookie != null) {
            connection.setRequestProperty("Cookie", cookie);
        }
        return connection;
    }

    /** Reads the whole response, so that the connection can be used again. */
    private static int read(HttpURLConnection request) throws IOException {
        int status = request.getResponseCode();
        try (InputStream body = status < 400 ? request.getInputStream() : request.getErrorStream()) {
            if (body != null) {
                body.transferTo(OutputStream.nullOutputStream());
            }
        }
        return status;
    }

    private static long cpuMillis() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1_000_000;
    }
}
