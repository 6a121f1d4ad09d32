package vn.thidua.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.shared.Days;

/** Giá trị có kiểu: a fact as it was used, before anyone writes it out. */
public sealed interface Value {

    /** A day. */
    record Day(LocalDate day) implements Value {}

    /** A figure: a count or a share. */
    record Figure(BigDecimal figure) implements Value {}

    /** A year: written without a separator. */
    record Year(int year) implements Value {}

    /** A name or number as it stands in a paper. */
    record Name(String name) implements Value {}

    /** A term of the law, said by the message files. */
    record Term(Phrase phrase) implements Value {}

    /** Several, in order. */
    record Many(List<Value> values) implements Value {}

    /** The typed value of a thing; an int is a count, a {@link java.time.Year} a year. */
    static Value of(Object thing) {
        return switch (thing) {
            case Value value -> value;
            case LocalDate day -> new Day(day);
            case java.time.Year year -> new Year(year.getValue());
            case BigDecimal figure -> new Figure(figure);
            case Integer count -> new Figure(BigDecimal.valueOf(count));
            case String name -> new Name(name);
            case Phrase phrase -> new Term(phrase);
            case Enum<?> term -> new Term(Phrase.naming(term));
            case Collection<?> many -> new Many(many.stream().map(Value::of).toList());
            default -> throw new IllegalArgumentException(thing.getClass().getName());
        };
    }

    /** As read by people, terms and lists through the words given. */
    default String written(Wording wording) {
        return switch (this) {
            case Day(var day) -> Days.written(day);
            case Figure(var figure) -> wording.figure(figure);
            case Year(int year) -> Integer.toString(year);
            case Name(var name) -> name;
            case Term(var phrase) -> wording.say(phrase);
            case Many(var values) -> wording.list(values);
        };
    }
}
