package org.cotejo.live;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What one client is told, at its own pace and in the order of the commits. What it has not taken yet waits as row ids,
 * and objects are loaded, a few beside each other, when it asks for the first of them. A client for which too many wait
 * is told so, and nothing more: to wait without a bound would be a way to fill our memory.
 *
 * @param <T> what the client is sent
 */
final class EventStream<T> implements Flow.Publisher<T>, Flow.Subscription {

    /**
     * A few of the events of a change.
     *
     * @param size how many they are at most
     * @param load reads them, beside each other, so that what is asked of one is loaded for all
     */
    record Batch<T>(int size, Supplier<List<T>> load) {}

    private static final int MOST_AT_ONCE = 16;

    private final ChangeFeed feed;
    private final Executor worker;
    private final int mostWaiting;
    private final Function<Change, List<Batch<T>>> concern;

    private final Queue<Batch<T>> batches = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong demand = new AtomicLong();
    /** How often emission was asked for since it was last begun; only who asks first begins it. */
    private final AtomicInteger asked = new AtomicInteger();

    /** What the batch at hand has left; touched by one emission at a time. */
    private final Queue<T> loaded = new ConcurrentLinkedQueue<>();

    private volatile Flow.Subscriber<? super T> client;
    private volatile boolean isBegun;
    private volatile LostEvents lost;
    private volatile boolean isEnded;

    /**
     * @param worker where events are made, and sent
     * @param mostWaiting how many events may wait for the client
     * @param concern what of a change the client wants to know; called by the feed, and must be quick
     */
    EventStream(ChangeFeed feed, Executor worker, int mostWaiting, Function<Change, List<Batch<T>>> concern) {
        this.feed = feed;
        this.worker = worker;
        this.mostWaiting = mostWaiting;
        this.concern = concern;
    }

    /** Begins; there is one client. */
    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        client = subscriber;
        feed.add(this);
        subscriber.onSubscribe(this);
        isBegun = true;
        emit();
    }

    /** Takes what a transaction changed. */
    void tell(Change change) {
        for (Batch<T> batch : concern.apply(change)) {
            if (waiting.addAndGet(batch.size) > mostWaiting) {
                lose(new LostEvents("More than " + mostWaiting + " changes wait."));
                return;
            }
            batches.add(batch);
            emit();
        }
    }

    /** Ends it, since something that the client should know is not known any more. */
    void lose(LostEvents why) {
        lost = why;
        emit();
    }

    @Override
    public void request(long more) {
        demand.accumulateAndGet(more, (before, added) -> before + added < 0 ? Long.MAX_VALUE : before + added);
        emit();
    }

    @Override
    public void cancel() {
        isEnded = true;
        feed.remove(this);
        batches.clear();
    }

    private void emit() {
        boolean hasWork = lost != null || (demand.get() > 0 && !(batches.isEmpty() && loaded.isEmpty()));
        if (hasWork && isBegun && !isEnded && asked.getAndIncrement() == 0) {
            worker.execute(this::emitSome);
        }
    }

    /** One task, and so one transaction, for a bounded number of events. */
    private void emitSome() {
        int answered = asked.get();
        try {
            emitWanted();
        } catch (RuntimeException | Error failure) {
            end(failure);
        }
        if (asked.addAndGet(-answered) != 0) {
            worker.execute(this::emitSome);
        } else {
            emit();
        }
    }

    private void emitWanted() {
        for (int steps = 0; steps < MOST_AT_ONCE && !isEnded; steps++) {
            if (lost != null) {
                end(lost);
            } else if (demand.get() == 0) {
                return;
            } else if (!loaded.isEmpty()) {
                demand.decrementAndGet();
                client.onNext(loaded.remove());
            } else if (!batches.isEmpty()) {
                Batch<T> batch = batches.remove();
                loaded.addAll(batch.load.get());
                waiting.addAndGet(-batch.size);
            } else {
                return;
            }
        }
    }

    private void end(Throwable why) {
        if (!isEnded) {
            cancel();
            client.onError(why);
        }
    }
}
