package vn.thidua.platform.web;

import java.util.function.ToLongFunction;
import vn.thidua.shared.Actor;

/**
 * Chuông: what was told to a person and is not read yet, at the top of every page. The room that tells declares it as a bean.
 *
 * @param key message key of its name
 * @param path where it is read
 * @param waiting how much is unread
 */
public record Bell(String key, String path, ToLongFunction<Actor> waiting) {}
