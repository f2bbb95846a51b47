package nl.veerkracht.api.platform.views;

/** How fast a rebuild goes: at most as fast as is configured, and tells once in a while how far it is. */
final class RebuildPace implements CatchUp.Pace {

    private static final long NANOS_OF_A_SECOND = 1_000_000_000;

    /** Told how far a rebuild is. */
    interface Progress {
        void tell(long position, long eventsPerSecond);
    }

    private final int atMost;
    private final Progress progress;
    private final long beganAt = System.nanoTime();
    private long first = -1;
    private long toldAt = beganAt;

    /** @param atMost events in a second; 0 for as many as there can be */
    RebuildPace(int atMost, Progress progress) {
        this.atMost = atMost;
        this.progress = progress;
    }

    @Override
    public int batch() {
        return atMost == 0 ? ReadAhead.BATCH : Math.min(ReadAhead.BATCH, Math.max(1, atMost / 2));
    }

    @Override
    public void reached(long position) throws InterruptedException {
        if (first < 0) {
            first = Math.max(0, position - batch());
        }
        long events = position - first;
        if (atMost > 0) {
            long ahead = events * NANOS_OF_A_SECOND / atMost - (System.nanoTime() - beganAt);
            Thread.sleep(Math.max(0, Math.min(ahead, NANOS_OF_A_SECOND)) / 1_000_000);
        }
        long now = System.nanoTime();
        if (now - toldAt >= NANOS_OF_A_SECOND / 2) {
            progress.tell(position, events * NANOS_OF_A_SECOND / Math.max(1, now - beganAt));
            toldAt = now;
        }
    }
}
