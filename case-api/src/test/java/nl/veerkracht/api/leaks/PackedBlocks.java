package nl.veerkracht.api.leaks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Finds and unpacks blocks that were packed by a code that leaves nothing of the text to see. */
final class PackedBlocks {

    private static final int LARGEST = 64 * 1024 * 1024;

    /** Shorter than this, what comes out is noise that happened to look like a packed block. */
    private static final int SMALLEST = Mark.SHORTEST;

    /**
     * @param packing by which code
     * @param offset where it begins
     * @param content what is in it; null when this search cannot tell
     */
    record Block(String packing, int offset, byte @Nullable [] content) {}

    private PackedBlocks() {}

    static List<Block> in(byte[] bytes) {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at + 4 <= bytes.length; at++) {
            if (starts(bytes, at, 0x1F, 0x8B, 0x08)) {
                inflated("gzip", bytes, at, gzipHeader(bytes, at), true, blocks);
            } else if (zlib(bytes, at)) {
                inflated("zlib", bytes, at, 0, false, blocks);
            } else if (starts(bytes, at, 'P', 'K', 3, 4) && at + 30 <= bytes.length && bytes[at + 8] == 8) {
                inflated("zip", bytes, at, 30 + shortAt(bytes, at + 26) + shortAt(bytes, at + 28), true, blocks);
            } else if (starts(bytes, at, 0x28, 0xB5, 0x2F, 0xFD)) {
                blocks.add(new Block("zstd", at, null));
            }
        }
        return blocks;
    }

    private static boolean zlib(byte[] bytes, int at) {
        int header = (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
        return (bytes[at] & 0x0F) == 8 && (bytes[at] & 0xFF) <= 0x78 && header % 31 == 0;
    }

    private static int gzipHeader(byte[] bytes, int at) {
        int flags = at + 3 < bytes.length ? bytes[at + 3] : 0;
        int end = at + 10;
        if ((flags & 4) != 0 && end + 2 <= bytes.length) {
            end += 2 + shortAt(bytes, end);
        }
        for (int flag : new int[] {8, 16}) {
            if ((flags & flag) != 0) {
                while (end < bytes.length && bytes[end] != 0) {
                    end++;
                }
                end++;
            }
        }
        return end + ((flags & 2) != 0 ? 2 : 0) - at;
    }

    /** A block that was cut off half-way counts as far as it goes: a file may hold the rest elsewhere. */
    private static void inflated(String packing, byte[] bytes, int at, int header, boolean raw, List<Block> blocks) {
        if (at + header >= bytes.length) {
            return;
        }
        Inflater inflater = new Inflater(raw);
        inflater.setInput(bytes, at + header, bytes.length - at - header);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            while (!inflater.finished() && content.size() < LARGEST) {
                int length = inflater.inflate(part);
                if (length == 0) {
                    break;
                }
                content.write(part, 0, length);
            }
        } catch (DataFormatException noise) {
            // What came out before the fault is searched all the same.
        } finally {
            inflater.end();
        }
        if (content.size() >= SMALLEST) {
            blocks.add(new Block(packing, at, content.toByteArray()));
        }
    }

    private static boolean starts(byte[] bytes, int at, int... magic) {
        for (int index = 0; index < magic.length; index++) {
            if (at + index >= bytes.length || (bytes[at + index] & 0xFF) != magic[index]) {
                return false;
            }
        }
        return true;
    }

    private static int shortAt(byte[] bytes, int at) {
        return at + 1 < bytes.length ? bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 : 0;
    }
}
