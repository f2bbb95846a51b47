/** Tests of the generator. */
@NullMarked
package nl.veerkracht.api.synthetic.generate;

import org.jspecify.annotations.NullMarked;
