package vn.thidua.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** A person at the running program, with cookies and the token against forgery, but without a browser. */
public final class Visitor {

    private static final String BOUNDARY = "thi-dua-ranh-gioi";

    private final String address;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    Visitor(String address) {
        this.address = address;
    }

    public Visitor signIn(String username, String password) throws IOException, InterruptedException {
        token = tokenOf("/sign-in");
        var form = "username=%s&password=%s&_csrf=%s".formatted(encoded(username), encoded(password), encoded(token));
        send(to("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        token = tokenOf("/documents");
        return this;
    }

    public int see(String path) throws IOException, InterruptedException {
        return send(to(path)).statusCode();
    }

    public String read(String path) throws IOException, InterruptedException {
        return send(to(path)).body();
    }

    byte[] take(String path) throws IOException, InterruptedException {
        return http.send(to(path).build(), BodyHandlers.ofByteArray()).body();
    }

    /** Sends a form of fields such as "name=Vũ Đình Ẩn"; tells where it led. */
    String post(String path, String... fields) throws IOException, InterruptedException {
        var form = Stream.concat(Stream.of(fields), Stream.of("_csrf=" + token))
                .map(field ->
                        field.substring(0, field.indexOf('=') + 1) + encoded(field.substring(field.indexOf('=') + 1)))
                .collect(Collectors.joining("&"));
        var answer = send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        var led = answer.headers().firstValue("Location");
        if (led.isEmpty()) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return URI.create(led.get()).getPath();
    }

    /** True when the program said that it has the file. */
    boolean upload(String name, byte[] content) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
                .formatted(BOUNDARY, name)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        var answer = send(to("/documents")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "application/json")
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        return answer.statusCode() == 200;
    }

    private String tokenOf(String path) throws IOException, InterruptedException {
        var answer = send(to(path));
        var field = Jsoup.parse(answer.body()).selectFirst("input[name=_csrf]");
        if (answer.statusCode() != 200 || field == null) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return field.attr("value");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(1));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
