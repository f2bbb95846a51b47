/**
 * The lives that a synthetic programme plays: what happens to whom, when somebody records it, and with what mistakes. Every draw
 * derives from the seed; every figure that it aims at stands in {@code synthetic/programme.yml}.
 */
@NullMarked
package nl.veerkracht.api.synthetic.play;

import org.jspecify.annotations.NullMarked;
