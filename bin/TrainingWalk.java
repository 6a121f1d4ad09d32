// Walks through the demo's pages as the people in it, so that what Java learns in training is what people do all day:
// `java TrainingWalk.java http://127.0.0.1:PORT`. Follows links, and takes the steps of dossiers: what it changes is thrown away.
// SPDX-License-Identifier: Apache-2.0

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

class TrainingWalk {

    static final List<String> PEOPLE = List.of("gialoc", "thanhpho", "truongthon", "chutich.gialoc", "giamsat", "quantri");
    static final String PASSWORD = "thidua-2025";
    static final int PAGES_EACH = 120;
    static final int TIMES_EACH_KIND = 5;
    static final int ROUNDS = 3;

    static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)\"");
    static final Pattern DOSSIER = Pattern.compile("/nominations/[0-9a-f-]{36}");
    static final Pattern STEP = Pattern.compile("name=\"step\" value=\"([A-Z_]+)\"");
    static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    public static void main(String[] told) throws Exception {
        for (var person : PEOPLE) {
            walk(HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), told[0], person);
        }
    }

    static void walk(HttpClient browser, String address, String person) throws Exception {
        var token = TOKEN.matcher(get(browser, address + "/sign-in").body());
        if (!token.find()) {
            return;
        }
        var form = "username=%s&password=%s&_csrf=%s"
                .formatted(person, PASSWORD, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        post(browser, address + "/sign-in", form);
        var known = new HashSet<String>();
        var seen = new LinkedHashMap<String, Integer>();
        var next = new ArrayDeque<>(List.of("/work"));
        var walked = new ArrayDeque<String>();
        while (!next.isEmpty() && walked.size() < PAGES_EACH) {
            var path = next.remove();
            var page = get(browser, address + path);
            if (page.statusCode() != 200 || !page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            walked.add(path);
            LINK.matcher(page.body()).results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !link.contains("lang=")) // or the rest of the walk would be in English
                    .filter(known::add)
                    .filter(link -> seen.merge(kind(link), 1, Integer::sum) <= TIMES_EACH_KIND)
                    .forEach(next::add);
        }
        for (int round = 1; round < ROUNDS; round++) {
            for (var path : walked) {
                get(browser, address + path);
                if (DOSSIER.matcher(path).matches()) {
                    step(browser, address + path);
                }
            }
        }
    }

    /** Presses the first button of a dossier that moves it. */
    static void step(HttpClient browser, String dossier) throws Exception {
        var page = get(browser, dossier).body();
        var step = STEP.matcher(page);
        var token = TOKEN.matcher(page);
        if (step.find() && token.find()) {
            post(browser, dossier + "/steps", "step=%s&reason=a&_csrf=%s".formatted(step.group(1), URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)));
        }
    }

    /** Pages that differ only in whose they are. */
    static String kind(String link) {
        return link.replaceAll("[0-9a-f-]{36}", "{id}").replaceAll("=[^&]*", "=");
    }

    static void post(HttpClient browser, String address, String form) throws Exception {
        browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    static HttpResponse<String> get(HttpClient browser, String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
