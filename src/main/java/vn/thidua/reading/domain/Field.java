package vn.thidua.reading.domain;

import java.util.List;

/**
 * One field of an item as a person sees and types it.
 *
 * @param text the value as typed; for a choice its name
 * @param vocabulary what the choices are names of ("Level"); "" when the input is no choice
 * @param choices names of what may be chosen
 */
public record Field(String name, Input input, boolean required, String text, String vocabulary, List<String> choices) {}
