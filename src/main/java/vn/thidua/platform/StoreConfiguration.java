package vn.thidua.platform;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Id;

/** Teaches Spring Data JDBC typed ids and jsonb columns. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return List.of(
                new IdToUuid(),
                new UuidToId(),
                new JsonToColumn(),
                new ColumnToJson(),
                new DutyToCode(),
                new CodeToDuty());
    }

    /** A typed id as the column keeps it. */
    @WritingConverter
    static class IdToUuid implements Converter<Id, UUID> {
        @Override
        public UUID convert(Id id) {
            return id.value();
        }
    }

    /** The column of an id as the typed id of its property. */
    @ReadingConverter
    static class UuidToId implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Ids.all().stream()
                    .map(type -> new ConvertiblePair(UUID.class, type))
                    .collect(Collectors.toSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object uuid, TypeDescriptor from, TypeDescriptor to) {
            return uuid == null ? null : Ids.of((UUID) uuid, to.getType());
        }
    }

    /** A duty by its code. */
    @WritingConverter
    static class DutyToCode implements Converter<Duty, String> {
        @Override
        public String convert(Duty duty) {
            return duty.code();
        }
    }

    /** The code of a duty as the duty. */
    @ReadingConverter
    static class CodeToDuty implements Converter<String, Duty> {
        @Override
        public Duty convert(String code) {
            return new Duty(code);
        }
    }

    /** A document as {@code jsonb}. */
    @WritingConverter
    static class JsonToColumn implements Converter<Json, PGobject> {
        @Override
        public PGobject convert(Json json) {
            return json.column();
        }
    }

    /** {@code jsonb} as a document. */
    @ReadingConverter
    static class ColumnToJson implements Converter<PGobject, Json> {
        @Override
        public Json convert(PGobject column) {
            return new Json(column.getValue() == null ? "null" : column.getValue());
        }
    }
}
