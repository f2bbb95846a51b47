/** Examples of every stored event, and the document that describes them. */
@NullMarked
package nl.veerkracht.domain.contract;

import org.jspecify.annotations.NullMarked;
