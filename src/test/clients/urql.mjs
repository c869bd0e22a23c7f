// A screen by urql's normalised cache, which knows the schema: node urql.mjs http://localhost:8080/graphql
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { getIntrospectionQuery } from "graphql";
import assert from "node:assert/strict";
import { EXAMPLE, UNTRANSLATED, ask, checks, recorder, withoutTypenames } from "./checks.mjs";
import { checkHeader, checkInheritance, checkVariables } from "./languages.mjs";
import { BOTH, DETAIL, EXAMPLE_IDS, LIST, TITLE } from "./screen.mjs";

const url = process.argv[2];
const { check, end } = checks("urql");
const schema = await ask(url, getIntrospectionQuery());
const { id, event } = (await ask(url, EXAMPLE_IDS, { slug: EXAMPLE })).statement;
const untranslated = (await ask(url, EXAMPLE_IDS, { slug: UNTRANSLATED })).statement.id;
const filter = { eventIds: [event.id] };
const withoutId = () => null;

const NODES = `
  query Nodes($filter: StatementFilter, $first: Int!, $after: String) {
    statements(filter: $filter, first: $first, after: $after) { nodes { id slug } pageInfo { hasNextPage endCursor } }
  }
`;

const open = (headers = {}) => {
  const { sent, fetch } = recorder();
  const cache = cacheExchange({
    schema,
    globalIDs: true,
    keys: { WordingMatch: withoutId, LocalizedText: withoutId, Language: withoutId, LanguageCoverage: withoutId },
    resolvers: {
      Query: {
        statements: relayPagination(),
        node: (parent, args, store) => (store.resolve(args.id, "__typename") ? args.id : parent.node),
      },
    },
  });
  const client = new Client({ url, fetch, fetchOptions: { headers }, exchanges: [cache, fetchExchange] });
  const query = async (document, variables, requestPolicy = "cache-first") => {
    const { data, error } = await client.query(document, variables, { requestPolicy }).toPromise();
    assert.equal(error, undefined);
    return withoutTypenames(data);
  };
  return { sent, query };
};

const { sent, query } = open();

await check("pages merge into what one big page has", async () => {
  const first = (await query(LIST, { filter, first: 2 })).statements;
  assert.equal(first.edges.length, 2);
  const { statements } = await query(LIST, { filter, first: 2, after: first.pageInfo.endCursor });
  assert.equal(sent.length, 2);

  const big = (await ask(url, LIST, { filter, first: 4 })).statements;
  assert.equal(big.edges.length, 4);
  assert.deepEqual(statements.edges, big.edges);
  assert.equal(statements.totalCount, event.statements.totalCount);
  assert.deepEqual(statements.pageInfo, big.pageInfo);
});

await check("nodes merge as edges do", async () => {
  const first = (await query(NODES, { filter, first: 3 })).statements;
  assert.equal(first.nodes.length, 3);
  const { statements } = await query(NODES, { filter, first: 3, after: first.pageInfo.endCursor });
  assert.equal(statements.nodes.length, event.statements.totalCount);
  assert.deepEqual(statements, (await ask(url, NODES, { filter, first: 100 })).statements);
});

await check("a node of the list is answered by the cache", async () => {
  const before = sent.length;
  const title = await query(TITLE, { id });
  assert.equal(sent.length, before);
  assert.equal(title.node.slug, EXAMPLE);
  assert.deepEqual(title, await ask(url, TITLE, { id }));
});

await check("what a fragment on a node asks for is fetched, then kept", async () => {
  const before = sent.length;
  const variables = { id, languages: ["en"] };
  const fetched = await query(DETAIL, variables);
  assert.deepEqual(fetched, await ask(url, DETAIL, variables));
  assert.deepEqual(await query(DETAIL, variables), fetched);
  assert.equal(sent.length, before + 1);
});

await checkVariables(check, query, id);

await check("languages by aliases are answered from what variables fetched", async () => {
  const before = sent.length;
  const { en, es } = (await query(BOTH, { id })).node;
  assert.equal(sent.length, before, "the same fields with the same arguments");
  assert.deepEqual({ node: { id, en, es } }, await ask(url, BOTH, { id }));
  assert.deepEqual([en.match, es.match], ["EXACT", "LOOKUP"]);
  assert.notEqual(en.wording.text, es.wording.text);
});

await checkInheritance(check, query, untranslated);

await checkHeader(check, open, id);

await end();
