/** What has to be done, over HTTP: the worklist of a team, and what a caseworker says of a single obligation. */
@NullMarked
package nl.veerkracht.api.worklist;

import org.jspecify.annotations.NullMarked;
