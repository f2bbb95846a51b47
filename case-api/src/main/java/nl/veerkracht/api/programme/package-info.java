/** The programmes over HTTP: what they are, what is recorded and published of them, and those with which an empty store starts. */
@NullMarked
package nl.veerkracht.api.programme;

import org.jspecify.annotations.NullMarked;
