package nl.veerkracht.api.synthetic.generate;

/** {@link Generate} as a process of its own, with municipalities so small that it writes some of them in each second. */
final class GenerateTiny {

    private GenerateTiny() {}

    public static void main(String[] arguments) {
        System.exit(Generate.run(arguments, System.out, System.err, TinyPlays.class));
    }
}
