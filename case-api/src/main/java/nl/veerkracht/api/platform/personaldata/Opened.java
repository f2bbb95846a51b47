package nl.veerkracht.api.platform.personaldata;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;

/** Personal values as one reader may see them, for the length of one answer. */
public final class Opened {

    private final Map<PersonalValue, Optional<String>> texts;
    private final Set<PersonId> erased;

    Opened(Map<PersonalValue, Optional<String>> texts, Set<PersonId> erased) {
        this.texts = texts;
        this.erased = Set.copyOf(erased);
    }

    /**
     * @param value one of the values that were asked for when opening
     * @return its text; empty when one of its subjects was erased
     */
    public Optional<String> text(PersonalValue value) {
        Optional<String> text = texts.get(value);
        if (text == null) {
            throw new IllegalArgumentException("this value was not among those that were opened and logged");
        }
        return text;
    }

    /** @return the subjects of the opened values who were erased */
    public Set<PersonId> erased() {
        return erased;
    }

    @Override
    public String toString() {
        return "[opened " + texts.size() + "]";
    }
}
