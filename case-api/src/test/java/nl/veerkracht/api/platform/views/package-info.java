/** Tests of the views at work, on the embedded server and on whichever one is named for the tests. */
@NullMarked
package nl.veerkracht.api.platform.views;

import org.jspecify.annotations.NullMarked;
