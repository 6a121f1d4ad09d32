package vn.thidua.platform;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

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
        this.types = constructor.getParameterTypes();
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
}
