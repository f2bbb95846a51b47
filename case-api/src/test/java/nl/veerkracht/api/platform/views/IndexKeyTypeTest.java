package nl.veerkracht.api.platform.views;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.h2.mvstore.WriteBuffer;

/** The store finds a key again only by an order that is one, and that calls equal what is equal. */
class IndexKeyTypeTest {

    private final IndexKeyType type = new IndexKeyType();

    @Property
    void a_key_is_read_as_it_was_written(@ForAll("keys") KeyValue key) {
        WriteBuffer buffer = new WriteBuffer();
        type.write(buffer, key);
        ByteBuffer written = buffer.getBuffer();
        written.flip();

        assertThat(type.read(written)).isEqualTo(key);
        assertThat(written.hasRemaining()).isFalse();
    }

    @Property
    void keys_that_are_equal_and_no_others_have_the_same_place(
            @ForAll("keys") KeyValue one, @ForAll("keys") KeyValue other) {
        assertThat(type.compare(one, other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(type.compare(one, other))).isEqualTo(-Integer.signum(type.compare(other, one)));
    }

    @Property
    void what_comes_before_the_second_comes_before_what_follows_it(
            @ForAll("keys") KeyValue one, @ForAll("keys") KeyValue other, @ForAll("keys") KeyValue third) {
        List<KeyValue> sorted =
                List.of(one, other, third).stream().sorted(type::compare).toList();

        assertThat(type.compare(sorted.get(0), sorted.get(2))).isLessThanOrEqualTo(0);
    }

    /** Of few values, so that many are equal in part. */
    @Provide
    Arbitrary<KeyValue> keys() {
        Arbitrary<Object> value = Arbitraries.oneOf(
                Arbitraries.of("", "case-file", "11111111-0000-4000-8000-000000000001", "é")
                        .asGeneric(),
                Arbitraries.of(-1.0, 0.0, 3.0, 1e12).asGeneric(),
                Arbitraries.of(0L, 7L, Long.MAX_VALUE).asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.<Object>just(null));
        return value.list().ofMinSize(1).ofMaxSize(3).map(KeyValue::new);
    }
}
