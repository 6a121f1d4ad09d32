package vn.thidua.reading.domain;

import java.util.List;

/**
 * One field of an item as a person sees and types it.
 *
 * @param text the value as typed; for a choice its name
 * @param choices key prefix and names of what may be chosen, when the input is a choice
 */
public record Field(String name, Input input, boolean required, String text, List<String> choices) {}
