package nl.vertrouwd.base;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PathNameTest {

    @Test
    void whatIsUsualStaysAsItIs() {
        assertThat(PathName.of("D10000055")).isEqualTo("D10000055");
        assertThat(PathName.of("UBA-26-0001.b_c")).isEqualTo("UBA-26-0001.b_c");
    }

    @Test
    void whatAnAddressCannotHoldIsWrittenInDigits() {
        assertThat(PathName.of("A/1?b c%2F#é~;")).isEqualTo("A~2F1~3Fb~20c~252F~23~C3~A9~7E~3B");
        assertThat(PathName.of("..")).isEqualTo("~2E.");
    }

    @Test
    void whatSomebodyTypedIsReadAsItStands() {
        assertThat(PathName.read("A 1~")).isEqualTo("A 1~");
        assertThat(PathName.read("~zz~2")).isEqualTo("~zz~2");
    }

    @Property
    void whatWasWrittenIsReadBackAndNeedsNoEncoding(@ForAll String any) {
        String name = new String(
                any.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(PathName.read(PathName.of(name))).isEqualTo(name);
        assertThat(PathName.of(name)).matches("([A-Za-z0-9_~-][A-Za-z0-9._~-]*)?");
    }
}
