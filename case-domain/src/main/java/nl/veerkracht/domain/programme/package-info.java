/**
 * The programme (programma) in which households take part: its period, money, targets and partners, the definitions by which its
 * figures are reckoned, and the periods over which it reports.
 */
@NullMarked
package nl.veerkracht.domain.programme;

import org.jspecify.annotations.NullMarked;
