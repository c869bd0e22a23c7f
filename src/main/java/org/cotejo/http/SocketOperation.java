package org.cotejo.http;

import graphql.ExecutionResult;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** A query or a subscription over a WebSocket, until it is answered or ended. Its events come on workers. */
final class SocketOperation implements Subscriber<Object> {

    /** Events that are made but not yet given to the network. */
    private static final int UNDER_WAY = 4;

    private final String id;
    private final Conversation conversation;
    private volatile Subscription events;
    private volatile boolean isCancelled;

    SocketOperation(String id, Conversation conversation) {
        this.id = id;
        this.conversation = conversation;
    }

    String id() {
        return id;
    }

    /** Has events sent as they come. */
    void follow(Publisher<?> publisher) {
        publisher.subscribe(this);
    }

    void request(long more) {
        events.request(more);
    }

    boolean isSubscription() {
        return events != null;
    }

    void cancel() {
        isCancelled = true;
        Subscription begun = events;
        if (begun != null) {
            begun.cancel();
        }
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        events = subscription;
        if (isCancelled) {
            subscription.cancel();
        } else {
            subscription.request(UNDER_WAY);
        }
    }

    @Override
    public void onNext(Object result) {
        try {
            conversation.send(this, SocketMessage.next(id, (ExecutionResult) result));
        } catch (RuntimeException unfit) {
            // graphql-java would swallow it, and the client wait for ever.
            conversation.fail(this, unfit);
        }
    }

    @Override
    public void onError(Throwable why) {
        conversation.fail(this, why);
    }

    @Override
    public void onComplete() {
        // Nothing here ends by itself: there is always a next change.
    }
}
