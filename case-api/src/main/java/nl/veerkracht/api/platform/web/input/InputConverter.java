package nl.veerkracht.api.platform.web.input;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

/** Reads every {@code @RequestBody} of a type of this application by {@link InputReader}. */
final class InputConverter implements HttpMessageConverter<Object> {

    private static final List<MediaType> READABLE = List.of(MediaType.APPLICATION_JSON);
    private static final String OWN = "nl.veerkracht.";

    private final InputReader reader;

    InputConverter(InputReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return type.getName().startsWith(OWN) && mediaType != null && isJson(mediaType);
    }

    private static boolean isJson(MediaType mediaType) {
        return MediaType.APPLICATION_JSON.includes(mediaType)
                || mediaType.getSubtype().endsWith("+json");
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return READABLE;
    }

    @Override
    public Object read(Class<?> type, HttpInputMessage message) throws IOException {
        return reader.read(message.getBody().readAllBytes(), type);
    }

    @Override
    public void write(Object value, @Nullable MediaType mediaType, HttpOutputMessage message) {
        throw new UnsupportedOperationException("reads only");
    }
}
