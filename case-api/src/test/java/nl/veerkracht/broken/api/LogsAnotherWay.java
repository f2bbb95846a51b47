package nl.veerkracht.broken.api;

import java.util.logging.Logger;
import nl.veerkracht.broken.Breaks;

/** Breaks the rule of one way to log: it has another. */
@Breaks("one_way_to_log")
record LogsAnotherWay(Logger logger) {}
