package dev.frameline.base.version;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class VersionTest {

    @Test
    void isWrittenIntoTheBuild() {
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+(-[a-z0-9.]+)?");
    }
}
