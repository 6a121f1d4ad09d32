package vn.thidua;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One line of the hostile requests: what it tries, who sends it, with which token, what, and what must come. */
record HostileRequest(
        String name,
        String who,
        String token,
        String method,
        String path,
        List<Field> fields,
        List<Field> headers,
        List<String> expected) {

    /** A form's field, or a header. */
    record Field(String name, String value) {}

    static HostileRequest of(String line) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        var sent = parts.get(3).split(" ", 2);
        var stated =
                Stream.of(parts.get(4).split("&")).filter(one -> !one.isEmpty()).toList();
        return new HostileRequest(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                sent[0],
                sent[1],
                stated.stream()
                        .filter(one -> !isHeader(one))
                        .map(one -> field(one, "="))
                        .toList(),
                stated.stream()
                        .filter(HostileRequest::isHeader)
                        .map(one -> field(one, ":"))
                        .toList(),
                List.of(parts.get(5).split(",")));
    }

    private static boolean isHeader(String stated) {
        return stated.matches("[A-Z][A-Za-z-]+:.*");
    }

    private static Field field(String stated, String mark) {
        var at = stated.indexOf(mark);
        return new Field(
                stated.substring(0, at),
                URLDecoder.decode(stated.substring(at + 1).replace("+", "%2B"), StandardCharsets.UTF_8));
    }
}
