/** Tests of what a worklist reckons with. */
@NullMarked
package nl.veerkracht.api.platform.worklist;

import org.jspecify.annotations.NullMarked;
