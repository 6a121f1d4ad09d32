// One person at a desk over HTTP for the benches of many people at once: signed in, with cookies, forms and the times of all.
// SPDX-License-Identifier: Apache-2.0

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class Desk {

    /** When a request began, how long it took, and whether it was one of the pages that are judged apart. */
    record Took(long began, long millis, boolean apart) {}

    /** What a person does once, again and again until the end. */
    interface Turn {
        void take() throws Exception;
    }

    static final Queue<Took> TIMES = new ConcurrentLinkedQueue<>();
    static final Queue<String> TROUBLE = new ConcurrentLinkedQueue<>();

    static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");
    static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String address;

    /** Signs in with the password of the demo. */
    Desk(String address, String username) throws Exception {
        this.address = address;
        var page = send(to("/sign-in").GET()).body();
        send(form("/sign-in", Map.of("username", username, "password", "thidua-2025", "_csrf", first(TOKEN, page))));
    }

    /** All at once, each with a pause of a few seconds between its turns, as people read. */
    static void work(Collection<? extends Turn> people, int seconds, java.util.SplittableRandom chance) {
        TIMES.clear();
        long began = System.nanoTime();
        long end = began + TimeUnit.SECONDS.toNanos(seconds);
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person : people) {
                var own = chance.split();
                all.submit(() -> {
                    TimeUnit.MILLISECONDS.sleep(own.nextLong(3_000));
                    while (System.nanoTime() < end) {
                        try {
                            person.take();
                        } catch (Exception e) {
                            TROUBLE.add(e.toString());
                        }
                        TimeUnit.MILLISECONDS.sleep(1_500 + own.nextLong(3_000));
                    }
                    return null;
                });
            }
        }
        TIMES.stream()
                .collect(Collectors.groupingBy(time -> (time.began() - began) / 10_000_000_000L, TreeMap::new, Collectors.mapping(Took::millis, Collectors.toList())))
                .forEach((ten, took) -> System.err.println("second " + ten * 10 + ": " + took.size() + " requests, p95 " + at(took.stream().sorted().toList(), 0.95) + " ms"));
        TROUBLE.stream().collect(Collectors.groupingBy(trouble -> trouble, Collectors.counting()))
                .forEach((trouble, count) -> System.err.println(count + " x " + trouble));
    }

    /** In order, of all requests or of those judged apart. */
    static List<Long> times(boolean apart) {
        return TIMES.stream().filter(time -> time.apart() || !apart).map(Took::millis).sorted().toList();
    }

    static long at(List<Long> times, double share) {
        return times.isEmpty() ? -1 : times.get((int) Math.min(times.size() - 1, times.size() * share));
    }

    HttpResponse<String> look(String path) throws Exception {
        return look(path, false);
    }

    HttpResponse<String> look(String path, boolean apart) throws Exception {
        var answer = timed(to(path).GET(), apart);
        if (answer.statusCode() != 200) {
            TROUBLE.add(answer.statusCode() + " " + path.replaceAll("[0-9a-f-]{36}", "{id}"));
        }
        return answer;
    }

    HttpResponse<String> timed(HttpRequest.Builder request) throws Exception {
        return timed(request, false);
    }

    private HttpResponse<String> timed(HttpRequest.Builder request, boolean apart) throws Exception {
        long began = System.nanoTime();
        var answer = send(request);
        TIMES.add(new Took(began, (System.nanoTime() - began) / 1_000_000, apart));
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("; ")));
        }
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var one = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(one[0], one[1]);
        }
        return answer;
    }

    HttpRequest.Builder form(String path, Map<String, String> fields) {
        return form(path, fields, "", List.of());
    }

    /** With one field that is sent several times. */
    HttpRequest.Builder form(String path, Map<String, String> fields, String several, List<String> values) {
        var body = java.util.stream.Stream.concat(
                        fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)),
                        values.stream().map(value -> several + "=" + value))
                .collect(Collectors.joining("&"));
        return to(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
    }

    static Map<String, String> all(Pattern pattern, String page) {
        var found = new LinkedHashMap<String, String>();
        pattern.matcher(page).results().forEach(one -> found.put(one.group(1), one.group(2)));
        return found;
    }

    static String part(String page, String from, String to) {
        var begins = Pattern.compile(from).matcher(page);
        return begins.find() ? page.substring(page.lastIndexOf("<form", begins.start()), page.indexOf(to, begins.start())) : "";
    }

    static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
