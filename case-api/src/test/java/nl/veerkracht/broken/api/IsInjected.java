package nl.veerkracht.broken.api;

import nl.veerkracht.broken.Breaks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks the rule of constructors: what it needs is put into it afterwards. */
@Breaks("dependencies_come_by_the_constructor")
final class IsInjected {

    @Autowired
    @Nullable
    String needed;
}
