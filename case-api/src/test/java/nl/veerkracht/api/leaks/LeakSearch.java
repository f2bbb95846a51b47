package nl.veerkracht.api.leaks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for marks in every byte of every file below a folder.
 *
 * <p>What it sees: each spelling of {@link Mark}, in raw bytes and inside gzip, zlib and zip (deflate), nested too. Packers of
 * the LZ family without an entropy coder (LZ4, LZF, Snappy, PostgreSQL's pglz) leave a text that they meet for the first time
 * as it is, at most cut by control bytes every eight bytes or more: the parts of a mark find it without unpacking. What it
 * cannot see into (zstd) is reported as a leak of its own, so that nothing passes for searched that was not.
 */
public final class LeakSearch {

    private static final int DEEPEST = 3;
    private static final int MOST_PER_SPELLING = 20;

    private record Pattern(String mark, String spelling, byte[] bytes) {}

    private final Set<String> marks = new TreeSet<>();
    private final Map<Long, List<Pattern>> byFirstBytes = new HashMap<>();

    /** Says for almost every byte that no pattern begins there, without asking the map. */
    private final BitSet likely = new BitSet(1 << 20);

    public LeakSearch(Collection<Mark> marks) {
        for (Mark mark : marks) {
            this.marks.add(mark.name());
            mark.spellings().forEach((spelling, bytes) -> {
                long first = ByteBuffer.wrap(bytes).getLong();
                likely.set(slot(first));
                byFirstBytes
                        .computeIfAbsent(first, key -> new ArrayList<>())
                        .add(new Pattern(mark.name(), spelling, bytes));
            });
        }
    }

    /** @return what is found in the files below {@code folder} */
    public List<Leak> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> inFile(folder, file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return the names of the marks that are not among {@code leaks}: for a control run that must find them all */
    public Set<String> missingFrom(Collection<Leak> leaks) {
        Set<String> found = leaks.stream().map(Leak::mark).collect(Collectors.toSet());
        return marks.stream().filter(mark -> !found.contains(mark)).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Leak> inFile(Path folder, Path file) {
        try {
            return in(folder.relativize(file).toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException gone) {
            // A running database removes files; what it moved its bytes to is searched as well.
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return what is found in these bytes */
    public List<Leak> in(String where, byte[] bytes) {
        List<Leak> leaks = new ArrayList<>();
        search(where, bytes, 0, leaks);
        return leaks;
    }

    private void search(String where, byte[] bytes, int depth, List<Leak> leaks) {
        Map<Pattern, Integer> times = new HashMap<>();
        ByteBuffer view = ByteBuffer.wrap(bytes);
        long window = 0;
        for (int end = 0; end < bytes.length; end++) {
            window = window << 8 | bytes[end] & 0xFF;
            int start = end - Mark.SHORTEST + 1;
            if (start >= 0 && likely.get(slot(window))) {
                for (Pattern pattern : byFirstBytes.getOrDefault(window, List.of())) {
                    if (matches(view, start, pattern.bytes())
                            && times.merge(pattern, 1, Integer::sum) <= MOST_PER_SPELLING) {
                        leaks.add(new Leak(pattern.mark(), pattern.spelling(), where, start));
                    }
                }
            }
        }
        if (depth < DEEPEST) {
            PackedBlocks.in(bytes).forEach(block -> unpacked(where, block, depth, leaks));
        }
    }

    private void unpacked(String where, PackedBlocks.Block block, int depth, List<Leak> leaks) {
        String inside = where + " > " + block.packing() + "@" + block.offset();
        if (block.content() == null) {
            leaks.add(new Leak("not searchable", block.packing(), where, block.offset()));
        } else {
            search(inside, block.content(), depth + 1, leaks);
        }
    }

    private static boolean matches(ByteBuffer bytes, int start, byte[] pattern) {
        if (start + pattern.length > bytes.limit()) {
            return false;
        }
        for (int index = Mark.SHORTEST; index < pattern.length; index++) {
            if (bytes.get(start + index) != pattern[index]) {
                return false;
            }
        }
        return true;
    }

    private static int slot(long firstBytes) {
        return (int) (firstBytes * 0x9E3779B97F4A7C15L >>> 44);
    }
}
