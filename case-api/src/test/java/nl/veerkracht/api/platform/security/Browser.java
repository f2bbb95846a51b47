package nl.veerkracht.api.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.env.Environment;

/** Somebody in a browser: follows redirects, keeps cookies, fills in the forms that stand in a page; and runs no script. */
public final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;
    private final Map<String, String> headers = new TreeMap<>();

    public Browser(Environment environment) {
        this.base = "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** A page, as it stands after all redirects. */
    public record Page(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String path() {
            return response.uri().getPath();
        }

        public Document html() {
            return Jsoup.parse(response.body(), response.uri().toString());
        }

        /** @return what somebody reads, or has read to them, in the elements that match */
        public List<String> texts(String selector) {
            return html().select(selector).eachText();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Browser prefers(String languages) {
        headers.put("Accept-Language", languages);
        return this;
    }

    public Page open(String path) {
        return send(HttpRequest.newBuilder(URI.create(base).resolve(path)).GET());
    }

    /** Opens a page that only who is logged in may see, and logs in when asked to. */
    public Page openAs(String user, String path) {
        return submit(open(path), "main form", Map.of("username", user, "password", "demo"));
    }

    /** Sends the form of {@code page} with its hidden fields and what is typed. */
    public Page submit(Page page, String form, Map<String, String> typed) {
        Element found = page.html().expectFirst(form);
        Map<String, String> fields = new TreeMap<>(typed);
        found.select("input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
        return post(found.absUrl("action"), fields);
    }

    public Page post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base).resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private Page send(HttpRequest.Builder request) {
        headers.forEach(request::setHeader);
        try {
            return new Page(client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
