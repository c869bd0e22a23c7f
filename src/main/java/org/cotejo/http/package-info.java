/**
 * GraphQL over HTTP: the endpoint {@code /graphql} as the draft "GraphQL over HTTP" describes it, persisted documents, and
 * limits on what a request may cost.
 *
 * <p>A request flows: {@link org.cotejo.http.Endpoint} (method, media types, body) → {@link
 * org.cotejo.http.GraphQLRequest} (its members) → {@link org.cotejo.http.PersistedDocuments} (its document) → {@link
 * org.cotejo.http.Answers} (from {@link org.cotejo.http.ResponseCache}, or on through) → {@link
 * org.cotejo.http.Documents} (parsed, measured against {@link org.cotejo.http.Limits}) → {@link
 * org.cotejo.http.Execution}, past {@link org.cotejo.http.WriteGate} → {@link org.cotejo.http.Answer}. What cannot be answered leaves as {@link
 * org.cotejo.http.RefusedRequest} from wherever that shows. Over a WebSocket, {@link org.cotejo.http.Conversation} stands in the
 * place of {@code Endpoint} and {@code Answers}, and sends the events of subscriptions. {@link org.cotejo.http.LocalClient} is the door for pages of our
 * own, which ask as clients do. {@link org.cotejo.http.RequestId} names every request. Read
 * {@code Endpoint} first.
 *
 * <p>May depend on {@code access}, {@code graphql}, {@code read} and {@code live}; {@code page} depends on it.
 */
package org.cotejo.http;
