package nl.veerkracht.broken.projections;

import javax.crypto.Cipher;
import nl.veerkracht.broken.Breaks;

/** Breaks the wall around cryptography: it has the means to open a value. */
@Breaks("only_personaldata_has_cryptography")
record HasCryptography(Cipher cipher) {}
