package vn.thidua.reading.domain;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes a record again with one of its components changed, named as in the record. */
final class Copies {

    private Copies() {}

    static <R extends Record> R with(R original, String component, @Nullable Object value) {
        var components = original.getClass().getRecordComponents();
        var values = Arrays.stream(components)
                .map(each -> each.getName().equals(component) ? value : read(each, original))
                .toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            var type = (Class<R>) original.getClass();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Object get(Record record, String component) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(component))
                .findFirst()
                .map(each -> new Object[] {read(each, record)})
                .orElseThrow()[0];
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
