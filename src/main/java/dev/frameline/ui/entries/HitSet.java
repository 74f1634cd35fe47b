package dev.frameline.ui.entries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers of entries, ascending, in little memory: blocks of 65,536 numbers, each a sorted list of two bytes a hit
/// while there are few and a map of one bit an entry once there are many, so that a block never takes more than 8 KB.
/// Ten million hits in a row take 1.3 MB. Confined to one thread.
public final class HitSet {

    private static final int BLOCK_BITS = 16;
    /// From here on a map of bits is smaller than a list.
    private static final int MOST_LISTED = 4096;
    private static final int WORDS = (1 << BLOCK_BITS) / Long.SIZE;

    private final List<Block> blocks = new ArrayList<>();
    private long count;

    /// Takes the next hits: ascending, above all that are here.
    public void add(long[] numbers) {
        for (long number : numbers) {
            long key = number >>> BLOCK_BITS;
            if (blocks.isEmpty() || blocks.getLast().key != key) {
                blocks.add(new Block(key, count));
            }
            blocks.getLast().add((char) number);
            count++;
        }
    }

    public void clear() {
        blocks.clear();
        count = 0;
    }

    /// How many there are.
    public long count() {
        return count;
    }

    /// The hit at `index`, from 0.
    public long at(long index) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).before <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Block block = blocks.get(low);
        return (block.key << BLOCK_BITS) + block.at((int) (index - block.before));
    }

    /// How many hits are below `number`: also the index of the first one that is not.
    public long below(long number) {
        long key = number >>> BLOCK_BITS;
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).key < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == blocks.size()) {
            return count;
        }
        Block block = blocks.get(low);
        return block.key == key ? block.before + block.below((char) number) : block.before;
    }

    public boolean contains(long number) {
        long index = below(number);
        return index < count && at(index) == number;
    }

    /// How many hits are from `first` to `last`.
    public long countBetween(long first, long last) {
        return last < first ? 0 : below(last + 1) - below(first);
    }

    /// Bytes that its numbers take, as long as arrays go.
    long sizeBytes() {
        return blocks.stream().mapToLong(Block::sizeBytes).sum();
    }

    /// The hits whose numbers agree in all but their last two bytes.
    private static final class Block {

        private final long key;
        private final long before;
        private int size;
        private char[] list = new char[8];
        private long[] map = {};

        /// @param before hits in earlier blocks
        Block(long key, long before) {
            this.key = key;
            this.before = before;
        }

        void add(char low) {
            if (size == MOST_LISTED && map.length == 0) {
                map = new long[WORDS];
                for (char earlier : list) {
                    set(earlier);
                }
                list = new char[0];
            }
            if (map.length > 0) {
                set(low);
            } else {
                list = size == list.length ? Arrays.copyOf(list, size * 2) : list;
                list[size] = low;
            }
            size++;
        }

        private void set(char low) {
            map[low / Long.SIZE] |= 1L << low;
        }

        int at(int index) {
            if (map.length == 0) {
                return list[index];
            }
            int left = index;
            int word = 0;
            while (left >= Long.bitCount(map[word])) {
                left -= Long.bitCount(map[word]);
                word++;
            }
            long bits = map[word];
            for (; left > 0; left--) {
                bits &= bits - 1;
            }
            return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
        }

        int below(char low) {
            if (map.length == 0) {
                int found = Arrays.binarySearch(list, 0, size, low);
                return found >= 0 ? found : -found - 1;
            }
            int sum = 0;
            for (int word = 0; word < low / Long.SIZE; word++) {
                sum += Long.bitCount(map[word]);
            }
            return sum + Long.bitCount(map[low / Long.SIZE] & ((1L << low) - 1));
        }

        long sizeBytes() {
            return (long) list.length * Character.BYTES + (long) map.length * Long.BYTES;
        }
    }
}
