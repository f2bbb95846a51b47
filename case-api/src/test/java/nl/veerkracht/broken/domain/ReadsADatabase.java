package nl.veerkracht.broken.domain;

import java.sql.Connection;
import nl.veerkracht.broken.Breaks;

/** Breaks the wall around the domain: it reads a database where a rule should. */
@Breaks("domain_stands_on_the_jdk_and_axon_alone")
record ReadsADatabase(Connection connection) {}
