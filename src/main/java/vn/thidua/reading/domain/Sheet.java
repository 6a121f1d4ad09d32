package vn.thidua.reading.domain;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How one kind of item is shown as fields and made again from what a person entered. What is made is certain: a person
 * has looked at it.
 *
 * @param answer the field that a doubt's other reading goes into
 * @param heading what the item is called in one line
 * @param figure what stands beside the heading: a figure with its unit, a day
 */
record Sheet<T>(
        List<Line<T>> lines,
        String answer,
        Function<T, String> heading,
        Function<T, String> figure,
        BiFunction<T, Entered, T> make) {}
