package org.rsp.platform.crypto;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Writes a sealed text down as it is. It cannot seal: a converter sees the value, and not the row it belongs to. */
@Converter
public class EncryptedColumn implements AttributeConverter<Encrypted<String>, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Encrypted<String> value) {
        return value == null ? null : value.bytes();
    }

    @Override
    public @Nullable Encrypted<String> convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : Encrypted.of(column);
    }
}
