package nl.veerkracht.api.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.compress.CompressLZF;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeakSearchTest {

    private static final String NAME = "Xuvarijn Ekzbrandt-Wolquë";
    private static final LeakSearch SEARCH =
            new LeakSearch(List.of(Mark.text("name", NAME), Mark.date("birth date", LocalDate.of(1913, 7, 29))));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void a_text_is_found_in_any_charset(String charset) throws IOException {
        write(noiseAround(NAME.getBytes(Charset.forName(charset))));

        assertFound("name", charset);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_text_is_found_in_base64_wherever_it_begins(int before) throws IOException {
        byte[] whole = ("x".repeat(before) + NAME + "and more").getBytes(StandardCharsets.UTF_8);
        write(noiseAround(Base64.getEncoder().encode(whole)));

        assertFound("name", "UTF-8 in Base64 +" + before % 3);
    }

    @Test
    void a_text_is_found_in_the_alphabet_for_urls() throws IOException {
        String awkward = "??>>~~ÿÿ??>>~~ÿÿ";
        LeakSearch search = new LeakSearch(List.of(Mark.text("awkward", awkward)));
        byte[] url = Base64.getUrlEncoder().encode(awkward.getBytes(StandardCharsets.UTF_8));
        byte[] standard = Base64.getEncoder().encode(awkward.getBytes(StandardCharsets.UTF_8));

        assertThat(url).isNotEqualTo(standard);
        assertThat(search.in("", url)).extracting(Leak::spelling).contains("UTF-8 in URL Base64 +0");
        assertThat(search.in("", standard)).extracting(Leak::spelling).contains("UTF-8 in Base64 +0");
    }

    @Test
    void utf_16_is_found_in_base64() throws IOException {
        write(Base64.getEncoder().encode(NAME.getBytes(StandardCharsets.UTF_16LE)));

        assertFound("name", "UTF-16LE in Base64 +0");
    }

    @Test
    void a_text_is_found_in_hexadecimal_small_and_capital() throws IOException {
        byte[] bytes = NAME.getBytes(StandardCharsets.UTF_8);
        write((HexFormat.of().formatHex(bytes) + " "
                        + HexFormat.of().withUpperCase().formatHex(bytes))
                .getBytes(StandardCharsets.US_ASCII));

        assertFound("name", "UTF-8 in hex");
        assertFound("name", "UTF-8 in HEX");
    }

    @Test
    void a_text_is_found_behind_the_escapes_of_json() throws IOException {
        write("{\"name\":\"Xuvarijn Ekzbrandt-Wolqu\\u00eb\"}".getBytes(StandardCharsets.US_ASCII));

        assertFound("name", "JSON escapes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1913-07-29",
                "19130729",
                "29-07-1913",
                "[1913,7,29]",
                "[1913, 7, 29]",
                "1913/07/29",
                "1913-07-29T00:00Z"
            })
    void a_date_is_found_however_it_is_written(String date) throws IOException {
        write(noiseAround(date.getBytes(StandardCharsets.UTF_8)));

        assertThat(SEARCH.in(folder)).extracting(Leak::mark).contains("birth date");
    }

    @Test
    void a_date_is_found_as_milliseconds() {
        byte[] big = HexFormat.of().parseHex("fffffe6165c54800");
        byte[] little = HexFormat.of().parseHex("0048c56561feffff");

        assertThat(SEARCH.in("", big)).extracting(Leak::spelling).containsExactly("milliseconds, big endian");
        assertThat(SEARCH.in("", little)).extracting(Leak::spelling).containsExactly("milliseconds, little endian");
    }

    @Test
    void gzip_is_looked_into() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        pack(new GZIPOutputStream(packed), noiseAround(utf8()));
        write(noiseAround(packed.toByteArray()));

        assertThat(SEARCH.in(folder)).extracting(Leak::where).anyMatch(where -> where.contains("gzip@"));
    }

    @Test
    void deflate_is_looked_into_and_what_is_packed_in_it_again() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        pack(new DeflaterOutputStream(inner), noiseAround(utf8()));
        ByteArrayOutputStream outer = new ByteArrayOutputStream();
        pack(new GZIPOutputStream(outer), inner.toByteArray());
        write(outer.toByteArray());

        assertThat(SEARCH.in(folder)).extracting(Leak::where).anyMatch(where -> where.matches(".*gzip@.*zlib@.*"));
    }

    @Test
    void deflate_that_was_cut_off_is_looked_into_as_far_as_it_goes() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        pack(new DeflaterOutputStream(packed), (NAME + noise(20_000)).getBytes(StandardCharsets.ISO_8859_1));
        write(Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        assertThat(SEARCH.in(folder)).extracting(Leak::mark).contains("name");
    }

    @Test
    void zip_is_looked_into() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("backup.sql"));
            zip.write(noiseAround(utf8()));
        }
        write(packed.toByteArray());

        assertThat(SEARCH.in(folder)).extracting(Leak::where).anyMatch(where -> where.contains("zip@"));
    }

    @Test
    void lzf_leaves_parts_to_find() throws IOException {
        byte[] text = ("{\"name\":\"" + "and so on, ".repeat(50) + NAME + "\"}").getBytes(StandardCharsets.UTF_8);
        byte[] packed = new byte[text.length * 2];
        int length = new CompressLZF().compress(text, 0, text.length, packed, 0);
        assertThat(length).isLessThan(text.length / 3);
        write(Arrays.copyOf(packed, length));

        assertThat(SEARCH.in(folder)).extracting(Leak::mark).contains("name");
    }

    /** As pglz does, the tightest of its family: a control byte after every eight bytes, counted from anywhere. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void a_control_byte_after_every_eight_bytes_hides_nothing(int phase) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] text = utf8();
        for (int index = 0; index < text.length; index++) {
            if ((index + phase) % 8 == 0) {
                packed.write(0);
            }
            packed.write(text[index]);
        }

        assertThat(SEARCH.in("", packed.toByteArray())).extracting(Leak::mark).contains("name");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void packed_pages_of_h2_are_looked_into(boolean high) {
        MVStore.Builder builder =
                new MVStore.Builder().fileName(folder.resolve("log.mv.db").toString());
        try (MVStore store = (high ? builder.compressHigh() : builder.compress()).open()) {
            MVMap<Integer, String> map = store.openMap("events");
            for (int key = 0; key < 200; key++) {
                map.put(key, "{\"text\":\"the same again and again\",\"number\":" + key + "}");
            }
            map.put(100, "{\"text\":\"" + NAME + "\"}");
            store.commit();
        }

        assertThat(SEARCH.in(folder)).extracting(Leak::mark).contains("name");
    }

    @Test
    void a_text_that_a_page_cuts_in_two_is_found() throws IOException {
        byte[] text = utf8();
        for (int cut = 1; cut < text.length; cut++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(text, 0, cut);
            bytes.write(new byte[24]);
            bytes.write(text, cut, text.length - cut);

            assertThat(SEARCH.in("", bytes.toByteArray())).as("cut at %s", cut).isNotEmpty();
        }
    }

    @Test
    void what_cannot_be_looked_into_is_told() throws IOException {
        write(noiseAround(new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD}));

        assertThat(SEARCH.in(folder)).extracting(Leak::mark).containsExactly("not searchable");
    }

    @Test
    void where_there_is_nothing_nothing_is_found() throws IOException {
        write(noise(2_000_000).getBytes(StandardCharsets.ISO_8859_1));

        List<Leak> leaks = SEARCH.in(folder);

        assertThat(leaks).isEmpty();
        assertThat(SEARCH.missingFrom(leaks)).containsExactly("birth date", "name");
    }

    private void assertFound(String mark, String spelling) {
        assertThat(SEARCH.in(folder)).anySatisfy(leak -> assertThat(List.of(leak.mark(), leak.spelling()))
                .containsExactly(mark, spelling));
    }

    private void write(byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve("base"));
        Files.write(folder.resolve("base").resolve("1259"), bytes);
    }

    private static byte[] utf8() {
        return NAME.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noiseAround(byte[] bytes) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(noise(1_001).getBytes(StandardCharsets.ISO_8859_1));
        all.write(bytes);
        all.write(noise(997).getBytes(StandardCharsets.ISO_8859_1));
        return all.toByteArray();
    }

    private static String noise(int length) {
        byte[] noise = new byte[length];
        new Random(42).nextBytes(noise);
        return new String(noise, StandardCharsets.ISO_8859_1);
    }

    private static void pack(OutputStream packer, byte[] content) throws IOException {
        try (packer) {
            packer.write(content);
        }
    }
}
