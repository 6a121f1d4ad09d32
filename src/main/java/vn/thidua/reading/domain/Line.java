package vn.thidua.reading.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One line of a sheet: which field, how it is typed, where its value is found. */
record Line<T>(
        String name,
        Input input,
        boolean required,
        String vocabulary,
        List<String> choices,
        Function<T, @Nullable Object> value) {

    static <T> Line<T> of(String name, Input input, Function<T, @Nullable Object> value) {
        return new Line<>(name, input, false, "", List.of(), value);
    }

    static <T, E extends Enum<E>> Line<T> choice(String name, Class<E> of, Function<T, @Nullable Object> value) {
        var names = Arrays.stream(of.getEnumConstants()).map(Enum::name).toList();
        return new Line<>(name, Input.CHOICE, false, of.getSimpleName(), names, value);
    }

    Line<T> must() {
        return new Line<>(name, input, true, vocabulary, choices, value);
    }

    Field field(T item) {
        return new Field(name, input, required, Notation.write(value.apply(item)), vocabulary, choices);
    }
}
