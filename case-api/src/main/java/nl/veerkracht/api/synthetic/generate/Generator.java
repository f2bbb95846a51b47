package nl.veerkracht.api.synthetic.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.veerkracht.api.synthetic.Municipality;
import nl.veerkracht.api.synthetic.Plays;
import nl.veerkracht.api.synthetic.stage.BulkAppend;
import nl.veerkracht.api.synthetic.stage.BulkAppend.Packed;
import nl.veerkracht.api.synthetic.stage.MemoryStage;
import nl.veerkracht.api.synthetic.stage.MemoryStages;
import org.springframework.dao.DuplicateKeyException;

/**
 * Fills a store, municipality after municipality. Some threads play and pack, and one writes what they have packed, in the order of the
 * municipalities and each in one transaction: so the log is the same however often this was stopped and begun again.
 */
public final class Generator {

    private static final int PLAYERS = 2;

    /**
     * So many are played, being played or waiting for it: each player has another one to go on with, so that none of them waits while
     * something is written, and no more are kept in memory.
     */
    private static final int AHEAD = 2 * PLAYERS + 1;

    /** About so many events has a municipality. */
    private static final long TYPICAL = 13_000;

    private final Plays plays;
    private final MemoryStages stages;
    private final BulkAppend bulk;
    private final GeneratedMunicipalities generated;

    Generator(Plays plays, MemoryStages stages, BulkAppend bulk, GeneratedMunicipalities generated) {
        this.plays = plays;
        this.stages = stages;
        this.bulk = bulk;
        this.generated = generated;
    }

    /**
     * Goes on until the store holds at least {@code target} events.
     *
     * @param seed the same seed gives the same events
     * @param progress hears of each municipality that was written
     * @return how many events the store holds
     * @throws CannotGenerateException when the store holds something else
     */
    public long fill(long target, long seed, Progress progress) {
        GeneratedMunicipalities.Filled filled = generated.filled(seed);
        ExecutorService players = Executors.newFixedThreadPool(PLAYERS);
        ThreadLocal<BulkAppend.Packer> packers = ThreadLocal.withInitial(bulk::packer);
        Deque<Future<Packed>> played = new ArrayDeque<>();
        try {
            int next = filled.municipalities();
            long events = filled.events();
            for (int municipality = next; events < target; municipality++) {
                // What will not be needed is not played.
                while (played.isEmpty() || played.size() < AHEAD && events + played.size() * TYPICAL < target) {
                    int number = next++;
                    played.add(players.submit(() -> packers.get().pack(played(number, seed))));
                }
                Packed packed = packed(played.remove());
                write(municipality, seed, packed);
                events += packed.events();
                progress.reached(events, events - filled.events());
            }
            return events;
        } finally {
            players.shutdownNow();
        }
    }

    private MemoryStage played(int municipality, long seed) {
        MemoryStage stage = stages.in(Municipality.of(municipality));
        plays.of(municipality, seed).playOn(stage);
        return stage;
    }

    private void write(int municipality, long seed, Packed packed) {
        try {
            bulk.append(packed, GeneratedMunicipalities.row(municipality, seed, packed.events()));
        } catch (DuplicateKeyException there) {
            throw new CannotGenerateException(
                    "Something of municipality " + municipality + " is in this store already. Either"
                            + " another process fills it too, then wait for that one; or it holds other data, then give an empty"
                            + " store. Nothing of this municipality was written.");
        }
    }

    private static Packed packed(Future<Packed> played) {
        try {
            return played.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a play could not be played to its end", failed.getCause());
        }
    }
}
