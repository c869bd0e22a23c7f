package org.cotejo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenMakerTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ana", "Ana Pérez", "O’Gorman", "bot-7", "María José de la Cruz"})
    void nameIsWhatPeopleAreCalled(String name) {
        assertThat(TokenMaker.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " ana", "staff:ana", "ana\n", "<b>", "an\u200Ba", "a/b", "\u202Eana"})
    void otherNamesAreRefused(String name) {
        assertThat(TokenMaker.isName(name)).isFalse();
        TokenMaker maker = new TokenMaker(new KeyFolder(folder), "cotejo", "cotejo");
        assertThatThrownBy(() -> maker.make(Role.EDITOR, name, 1, Instant.now()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 366})
    void tokenEndsWithinAYear(int days) {
        TokenMaker maker = new TokenMaker(new KeyFolder(folder), "cotejo", "cotejo");
        assertThatThrownBy(() -> maker.make(Role.EDITOR, "ana", days, Instant.now()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
