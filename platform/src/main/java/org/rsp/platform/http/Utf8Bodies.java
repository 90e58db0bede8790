package org.rsp.platform.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * JSON between systems is UTF-8 (RFC 8259 §8.1). The parser would also guess UTF-16 and UTF-32, and read overlong forms
 * and surrogates as characters, so that one text had several spellings; here each body is decoded strictly first.
 */
@Provider
class Utf8Bodies implements ReaderInterceptor {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        byte[] body = context.getInputStream().readAllBytes();
        if (!isUtf8(body)) {
            throw Refusal.of(
                    CommonProblem.UNREADABLE_REQUEST, "The body must be UTF-8, without a byte order mark or NUL bytes.");
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private static boolean isUtf8(byte[] body) {
        if (body.length >= 3 && ByteBuffer.wrap(body, 0, 3).equals(ByteBuffer.wrap(BYTE_ORDER_MARK))) {
            return false;
        }
        for (byte each : body) {
            // every second or fourth byte of UTF-16 and UTF-32; JSON itself never has one
            if (each == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
