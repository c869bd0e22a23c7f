package org.cotejo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "montero,montro,1",
        "montero,monteor,1",
        "montero,montera,1",
        "carrillo,camarillo,2",
        "ordaz,,5",
        "ordaz,ordaz,0"
    })
    void distanceCountsLettersAndExchanges(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other == null ? "" : other)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "montero,montro,true",
        "lisset,lissette,true",
        "cuaquehua,cuaquegua,true",
        "espinosa,espinoza,true",
        "leal,real,false",
        "carrillo,camarillo,false"
    })
    void typingErrorIsOneLetterOrOneSound(String one, String other, boolean isError) {
        assertThat(Spelling.isTypingError(one, other)).isEqualTo(isError);
    }

    @ParameterizedTest
    @CsvSource({"mario,maria,true", "daniel,daniela,true", "rivera,rivero,true", "montero,montro,false"})
    void genderIsNoTypingError(String one, String other, boolean differ) {
        assertThat(Spelling.differInGender(one, other)).isEqualTo(differ);
    }
}
