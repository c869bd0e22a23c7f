// A screen by Apollo Client's cache, without React: node apollo.mjs http://localhost:8080/graphql
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { relayStylePagination } from "@apollo/client/utilities";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { firstValueFrom, skipWhile } from "rxjs";
import { EXAMPLE, UNTRANSLATED, ask, checks, recorder, withoutTypenames } from "./checks.mjs";
import { checkHeader, checkInheritance, checkVariables } from "./languages.mjs";
import { BOTH, BY_HEADER, DETAIL, EXAMPLE_IDS, LIST, POSSIBLE_TYPES, TITLE } from "./screen.mjs";

const url = process.argv[2];
const { check, end } = checks("apollo");
const node = (await ask(url, POSSIBLE_TYPES)).__type;
const types = node.possibleTypes.map((type) => type.name);
const { id, event } = (await ask(url, EXAMPLE_IDS, { slug: EXAMPLE })).statement;
const untranslated = (await ask(url, EXAMPLE_IDS, { slug: UNTRANSLATED })).statement.id;
const filter = { eventIds: [event.id] };

const newCache = () =>
  new InMemoryCache({
    possibleTypes: { [node.name]: types },
    typePolicies: {
      // The types that implement Node inherit this, as possibleTypes tells which they are.
      Node: { keyFields: ["id"] },
      // These have no id; by default a query that asks for fewer of their fields makes the cache forget the others.
      WordingMatch: { merge: true },
      LocalizedText: { merge: true },
      Language: { merge: true },
      Query: {
        fields: {
          statements: relayStylePagination(["filter", "orderBy"]),
          // An id does not show its type, so whichever object of that id is there answers.
          node: (existing, { args, toReference, canRead }) =>
            existing ?? types.map((type) => toReference({ __typename: type, id: args.id })).find(canRead),
        },
      },
    },
  });

const open = (headers = {}, link = (http) => http) => {
  const { sent, fetch } = recorder();
  const http = new HttpLink({ uri: url, headers, fetch });
  const client = new ApolloClient({ cache: newCache(), link: ApolloLink.from([link(http)].flat()) });
  const query = async (document, variables, fetchPolicy = "cache-first") =>
    withoutTypenames((await client.query({ query: gql(document), variables, fetchPolicy })).data);
  return { client, sent, query };
};

const { client, sent, query } = open();
const requestsDuring = async (action) => {
  const before = sent.length;
  await action();
  return sent.length - before;
};

await check("pages merge into what one big page has", async () => {
  const list = client.watchQuery({ query: gql(LIST), variables: { filter, first: 2 } });
  const first = (await firstValueFrom(list.pipe(skipWhile(({ loading }) => loading)))).data.statements;
  assert.equal(first.edges.length, 2);
  assert.equal(first.pageInfo.hasNextPage, true);
  await list.fetchMore({ variables: { after: first.pageInfo.endCursor } });
  // What a screen shows next; without a merged page it never comes, and the script ends with exit code 13.
  const shown = list.pipe(skipWhile(({ data }) => data.statements.edges.length === 2));
  const { statements } = withoutTypenames((await firstValueFrom(shown)).data);

  const big = (await ask(url, LIST, { filter, first: 4 })).statements;
  assert.equal(big.edges.length, 4);
  assert.deepEqual(statements.edges, big.edges);
  assert.equal(statements.totalCount, event.statements.totalCount);
  assert.deepEqual(statements.pageInfo, big.pageInfo);
});

await check("objects are kept by their global id", async () => {
  const statement = client.cache.extract()[`Statement:{"id":"${id}"}`];
  assert.equal(statement.slug, EXAMPLE);
  assert.match(statement.speaker.__ref, /^Actor:\{"id":"\w+"\}$/);
});

await check("a node of the list is answered by the cache", async () => {
  let title;
  assert.equal(await requestsDuring(async () => (title = await query(TITLE, { id }))), 0);
  assert.deepEqual(title, await ask(url, TITLE, { id }));
  assert.equal(title.node.slug, EXAMPLE);
});

await check("what a fragment on a node fetched is in the cache, beside what the list did", async () => {
  const requests = await requestsDuring(() => query(DETAIL, { id, languages: ["en"] }));
  assert.equal(requests, 1);
  const fragment = gql("fragment Kept on Statement { slug position role(languages: [\"en\"]) { match } }");
  const kept = client.readFragment({ id: client.cache.identify({ __typename: "Statement", id }), fragment });
  assert.deepEqual([kept.slug, kept.role.match], [EXAMPLE, "EXACT"]);
  assert.ok(kept.position >= 1);
});

await checkVariables(check, query, id);

await check("languages by aliases do not mix, and are what variables got", async () => {
  const fetched = (await query(BOTH, { id }, "network-only")).node;
  assert.deepEqual([fetched.en.match, fetched.es.match], ["EXACT", "LOOKUP"]);
  assert.notEqual(fetched.en.wording.text, fetched.es.wording.text);
  assert.deepEqual((await query(BOTH, { id }, "cache-only")).node, fetched);
  const spanish = (await query(DETAIL, { id, languages: ["es"] }, "cache-only")).node;
  assert.deepEqual(fetched.es.wording, spanish.wording.wording);
});

await checkInheritance(check, query, untranslated);

await checkHeader(check, open, id);

await check("languages by the header: one client must forget when it switches", async () => {
  let language = "en";
  const withLanguage = new ApolloLink((operation, forward) => {
    operation.setContext({ headers: { "Accept-Language": language } });
    return forward(operation);
  });
  const one = open({}, (http) => [withLanguage, http]);
  const wording = async () => (await one.query(BY_HEADER, { id })).node.wording;
  assert.deepEqual((await wording()).requested, ["en"]);
  language = "es";
  assert.deepEqual((await wording()).requested, ["en"], "the header is no part of what the cache knows a field by");
  await one.client.resetStore();
  assert.deepEqual((await wording()).requested, ["es"]);
  assert.equal(one.sent.length, 2);
});

await check("a document is sent once and named by its hash from then on", async () => {
  const sha256 = (text) => createHash("sha256").update(text).digest("hex");
  const persisted = new PersistedQueryLink({ sha256, useGETForHashedQueries: true });
  const { query: named, sent: requests } = open({}, (http) => [persisted, http]);
  // The service must not know the document from another run: its name is new.
  const document = TITLE.replace("Title", `Title${Date.now()}`);
  const expected = await ask(url, TITLE, { id });
  assert.deepEqual(await named(document, { id }, "network-only"), expected);
  assert.deepEqual(await named(document, { id }, "network-only"), expected);

  const [unknown, registered, known] = requests;
  assert.equal(requests.length, 3);
  assert.deepEqual([unknown.method, unknown.url.searchParams.has("query")], ["GET", false]);
  const { query: text, extensions } = JSON.parse(registered.body);
  assert.deepEqual([registered.method, extensions.persistedQuery.sha256Hash], ["POST", sha256(text)]);
  assert.deepEqual([known.method, known.response.status, known.url.searchParams.has("query")], ["GET", 200, false]);
  assert.match(known.response.headers.get("vary"), /Accept-Language/, "an HTTP cache must not mix languages either");
});

await end();
