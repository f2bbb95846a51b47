package nl.veerkracht.projections.casefile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact part of a whole: sums of volumes do not depend on their order, nor on where somebody rounds. */
record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ZERO = of(0, 1);

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction plus(Fraction other) {
        BigInteger sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        BigInteger whole = denominator.multiply(other.denominator);
        BigInteger common = sum.gcd(whole);
        return new Fraction(sum.divide(common), whole.divide(common));
    }

    /** @return the nearest hundredth, upwards from the middle */
    BigDecimal toHundredths() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP);
    }
}
