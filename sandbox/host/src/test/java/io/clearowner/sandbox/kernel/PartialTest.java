package io.clearowner.sandbox.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartialTest {
    /** The supported part of a larger interface. */
    public abstract static class OneWord implements CharSequence {
        private final String word;

        public OneWord(String word) {
            this.word = word;
        }

        @Override
        public int length() {
            return word.length();
        }
    }

    /** Its constructor refuses. */
    public abstract static class Broken implements Runnable {
        public Broken() {
            throw new IllegalStateException("no luck");
        }
    }

    @Test
    void keepsImplementedMembers() {
        assertThat(Partial.create(OneWord.class, "five!").length()).isEqualTo(5);
    }

    @Test
    void throwsWithTheNameOfEveryMissingMember() {
        CharSequence partial = Partial.create(OneWord.class, "word");

        assertThatThrownBy(() -> partial.charAt(0))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("java.lang.CharSequence#charAt");
        assertThatThrownBy(() -> partial.subSequence(0, 1)).hasMessageContaining("subSequence");
    }

    @Test
    void leavesDefaultMethodsAndObjectsMethodsAlone() {
        CharSequence partial = Partial.create(OneWord.class, "word");

        assertThat(partial.isEmpty()).isFalse();
        assertThat(partial).isEqualTo(partial).isNotEqualTo(Partial.create(OneWord.class, "word"));
    }

    @Test
    void buildsEachTypeOnce() {
        assertThat(Partial.complete(OneWord.class)).isSameAs(Partial.complete(OneWord.class));
    }

    @Test
    void refusesArgumentsThatNoConstructorTakes() {
        assertThatThrownBy(() -> Partial.create(OneWord.class, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void propagatesTheConstructorsException() {
        assertThatThrownBy(() -> Partial.create(Broken.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no luck");
    }
}
