package vn.thidua.platform;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import vn.thidua.shared.Id;

/** One row as one record: the component {@code dueOn} from the column {@code due_on}. */
final class RecordRow<T> implements RowMapper<T> {

    private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();

    private final Constructor<T> constructor;
    private final String[] columns;
    private final Class<?>[] types;
    private final TypeDescriptor[] described;

    RecordRow(Class<T> type) {
        this.constructor = BeanUtils.getResolvableConstructor(type);
        this.columns = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(JdbcUtils::convertPropertyNameToUnderscoreName)
                .toArray(String[]::new);
        var components = constructor.getParameterTypes();
        this.types = Arrays.stream(components).map(RecordRow::ofDriver).toArray(Class<?>[]::new);
        this.described = new TypeDescriptor[types.length];
        Arrays.setAll(described, index -> new TypeDescriptor(new MethodParameter(constructor, index)));
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        var values = new Object[columns.length];
        for (int index = 0; index < columns.length; index++) {
            var value = JdbcUtils.getResultSetValue(row, row.findColumn(columns[index]), types[index]);
            values[index] = CONVERSION.convert(value, described[index]);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    /** As what the driver hands it over: asked for a type of ours, it would answer with an exception first. */
    private static Class<?> ofDriver(Class<?> component) {
        if (Id.class.isAssignableFrom(component)) {
            return UUID.class;
        }
        return component == Instant.class ? OffsetDateTime.class : component;
    }
}
