package vn.thidua.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Someone who reads every table of every schema, with what PostgreSQL keeps of each row beside its columns (place, transaction),
 * and tries to tell how each member voted.
 */
final class Eavesdropper {

    /** What a guesser is worth that had next to nothing to guess from. */
    private static final double NOTHING = -1;

    private final JdbcClient db;
    private long since;

    Eavesdropper(JdbcClient db) {
        this.db = db;
    }

    /** One row: its table, its columns as text. */
    record Row(String table, Map<String, String> columns) {

        boolean mentions(Collection<String> names) {
            return columns.values().stream().anyMatch(value -> names.stream().anyMatch(value::contains));
        }
    }

    /** One vote as heard: the rows that came or changed with it, the members in seats, and how they really voted. */
    record Heard(List<Row> rows, List<List<String>> namesOfMembers, List<Boolean> truth) {}

    /** What came or changed since the last look; of one's own transaction, with it. */
    List<Row> listen() {
        var fresh = new ArrayList<Row>();
        if (since > 0) {
            tables().forEach(table -> fresh.addAll(rows(table)));
        }
        since = db.sql("select pg_current_xact_id()::text::bigint & 4294967295")
                .query(Long.class)
                .single();
        return fresh;
    }

    List<String> tables() {
        return db.sql("""
                        select format('%I.%I', table_schema, table_name) from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list();
    }

    private List<Row> rows(String table) {
        return db
                .sql("select ctid::text as \"~ctid\", xmin::text as \"~xmin\", xmax::text as \"~xmax\", t.* from "
                        + table + " t where xmin::text::bigint >= :since order by ctid")
                .param("since", since)
                .query()
                .listOfRows()
                .stream()
                .map(columns -> {
                    var text = new LinkedHashMap<String, String>();
                    columns.forEach((name, value) -> text.put(name, padded(String.valueOf(value))));
                    return new Row(table, text);
                })
                .toList();
    }

    /** So that numbers are in their order as text too. */
    private static String padded(String value) {
        return value.matches("\\d{1,18}") ? "%018d".formatted(Long.parseLong(value)) : value;
    }

    /** How often the best guesser is right about votes it did not learn from, of guessers for every column. */
    static TreeMap<Double, String> guess(List<Heard> votes) {
        var features = new HashMap<String, List<Map<Integer, String>>>();
        for (int vote = 0; vote < votes.size(); vote++) {
            var heard = votes.get(vote);
            for (int member = 0; member < heard.truth().size(); member++) {
                for (var row : heard.rows()) {
                    if (row.mentions(heard.namesOfMembers().get(member))) {
                        int at = vote;
                        int who = member;
                        row.columns().forEach((column, value) -> of(features, row.table() + "." + column, votes.size())
                                .get(at)
                                .merge(who, value, (one, other) -> one + other));
                    }
                }
            }
        }
        var right = new TreeMap<Double, String>();
        features.forEach((column, values) -> {
            right.merge(learned(votes, values, false), column + " by value", (one, other) -> one + ", " + other);
            right.merge(learned(votes, values, true), column + " by order", (one, other) -> one + ", " + other);
        });
        right.remove(NOTHING);
        return right;
    }

    private static List<Map<Integer, String>> of(
            Map<String, List<Map<Integer, String>>> features, String column, int votes) {
        return features.computeIfAbsent(column, name -> IntStream.range(0, votes)
                .mapToObj(vote -> (Map<Integer, String>) new HashMap<Integer, String>())
                .toList());
    }

    /** Learns from the even votes what a value, or a place in its order, says of the choice; is tried on the odd ones. */
    private static double learned(List<Heard> votes, List<Map<Integer, String>> values, boolean byOrder) {
        var agreed = new HashMap<String, Integer>();
        int right = 0;
        int all = 0;
        for (int round = 0; round < 2; round++) {
            for (int vote = round; vote < votes.size(); vote += 2) {
                var order =
                        values.get(vote).values().stream().distinct().sorted().toList();
                for (var one : values.get(vote).entrySet()) {
                    var told = byOrder ? String.valueOf(order.indexOf(one.getValue())) : one.getValue();
                    boolean truth = votes.get(vote).truth().get(one.getKey());
                    if (round == 0) {
                        agreed.merge(told, truth ? 1 : -1, Integer::sum);
                    } else if (agreed.containsKey(told)) {
                        all++;
                        right += agreed.get(told) > 0 == truth ? 1 : 0;
                    }
                }
            }
        }
        return all < 50 ? NOTHING : (double) right / all;
    }
}
