package nl.veerkracht.api.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of a request once, up to its bound, and takes its fingerprint: by it a repeated command is told from another
 * one under the same key. Runs behind the security filters, so that a stranger's body is never read.
 */
@Component
public final class BodyFilter extends OncePerRequestFilter {

    /** The request attribute with the SHA-256 of the body as sent, in hexadecimal; that of no bytes where none was sent. */
    public static final String FINGERPRINT = BodyFilter.class.getName() + ".fingerprint";

    private final int maxBytes;
    private final ProblemWriter problems;

    BodyFilter(ApiProperties properties, ProblemWriter problems) {
        this.maxBytes = Math.toIntExact(properties.maxBody().toBytes());
        this.problems = problems;
    }

    /** @return the fingerprint of the body of {@code request} */
    public static String fingerprintOf(HttpServletRequest request) {
        return request.getAttribute(FINGERPRINT) instanceof String fingerprint ? fingerprint : fingerprint(new byte[0]);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getContentLengthLong() > maxBytes
                ? null
                : request.getInputStream().readNBytes(maxBytes + 1);
        if (body == null || body.length > maxBytes) {
            problems.write(
                    request, response, HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE", Map.of("maxBytes", maxBytes));
            return;
        }
        request.setAttribute(FINGERPRINT, fingerprint(body));
        chain.doFilter(new ReadRequest(request, body), response);
    }

    private static String fingerprint(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static final class ReadRequest extends HttpServletRequestWrapper {

        private final byte[] body;

        ReadRequest(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ReadBody(body);
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class ReadBody extends ServletInputStream {

        private final ByteArrayInputStream body;

        ReadBody(byte[] body) {
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return body.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body has been read already");
        }
    }
}
