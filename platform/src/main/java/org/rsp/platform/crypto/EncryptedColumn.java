package org.rsp.platform.crypto;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Writes a sealed value down as it is. It cannot seal: a converter sees the value, and not the row it belongs to. */
@Converter
public class EncryptedColumn implements AttributeConverter<Encrypted<?>, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Encrypted<?> value) {
        return value == null ? null : value.bytes();
    }

    @Override
    public @Nullable Encrypted<?> convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : Encrypted.of(column);
    }
}
