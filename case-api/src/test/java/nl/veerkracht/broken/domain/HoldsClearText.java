package nl.veerkracht.broken.domain;

import nl.veerkracht.broken.Breaks;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;

/** Breaks the wall around clear text: it holds a name in the domain. */
@Breaks("clear_text_enters_at_the_edge")
final class HoldsClearText {

    PersonalValue name(PersonId person) {
        return PersonalValue.clear(person, "name");
    }
}
