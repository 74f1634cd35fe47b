package dev.frameline.ui.kit.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class SizesTest {

    @ParameterizedTest
    @CsvSource({"0, 0 B", "97, 97 B", "1023, 1023 B", "1024, 1.0 KB", "1229, 1.2 KB", "16384, 16.0 KB",
            "102348, 99.9 KB", "102400, 100 KB", "1048063, 1023 KB", "1048064, 1.0 MB", "197132288, 188 MB",
            "1073741824, 1.0 GB", "9223372036854775807, 8.0 EB"})
    void showsBytes(long count, String shown) {
        assertThat(Sizes.bytes(count)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1_000", "1204311, 1_204_311", "-12, -12", "-1234, -1_234",
            "-123456, -123_456"})
    void groupsCountsByThrees(long count, String shown) {
        assertThat(Sizes.count(count)).isEqualTo(shown.replace('_', Sizes.THIN_SPACE));
    }

    @Test
    void groupsTheLargestCount() {
        assertThat(Sizes.count(Long.MAX_VALUE)).hasSize(19 + 6);
    }
}
