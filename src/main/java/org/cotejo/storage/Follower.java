package org.cotejo.storage;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A thread that works off, every second, what transactions have written down to be done after them, whichever process they
 * were in.
 */
public final class Follower {

    private static final long EVERY_SECONDS = 1;
    private static final long COMPLAIN_EVERY = TimeUnit.MINUTES.toNanos(1);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private Long complainedAt;
    private Thread thread;

    /**
     * Starts it.
     *
     * @param work ends when {@link #isStopping}
     */
    public void start(String name, Runnable work) {
        thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Tells it to stop, and waits until it has; does nothing where it was not started. */
    public void stop() throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join();
        }
    }

    public boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Waits until it is time to look again, or to stop. */
    public void rest() {
        try {
            boolean unused = stopping.await(EVERY_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            stopping.countDown();
        }
    }

    /** Whether a failure should be logged: not the same every second. */
    public synchronized boolean mayComplain() {
        long now = System.nanoTime();
        boolean isTime = complainedAt == null || now - complainedAt > COMPLAIN_EVERY;
        if (isTime) {
            complainedAt = now;
        }
        return isTime;
    }
}
