/** Tests of the stages. */
@NullMarked
package nl.veerkracht.api.synthetic.stage;

import org.jspecify.annotations.NullMarked;
