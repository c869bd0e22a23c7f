// Queries over a WebSocket by graphql-ws, several on one connection: node websocket.mjs http://localhost:8080/graphql
import { createClient } from "graphql-ws";
import assert from "node:assert/strict";
import WebSocket from "ws";
import { EXAMPLE, ask, checks } from "./checks.mjs";

const url = process.argv[2];
const { check, end } = checks("websocket");

// Not one query below needs a second connection: neither an error nor the end of an answer may close the first.
const connections = [];
class CountedWebSocket extends WebSocket {
  constructor(...parameters) {
    super(...parameters);
    connections.push(this);
  }
}
const connect = (webSocketImpl) =>
  createClient({ url: url.replace(/^http/, "ws"), webSocketImpl, lazy: false, retryAttempts: 0 });
const client = connect(CountedWebSocket);

/** The one answer to a query; fails where there is none or another. */
const only = async (payload, by = client) => {
  const answers = [];
  for await (const answer of by.iterate(payload)) answers.push(answer);
  assert.equal(answers.length, 1);
  return answers[0];
};

/** What the client rejects with where the server sends "error" in the place of an answer. */
const refusal = (payload) => only(payload).then(assert.fail, (errors) => errors);

const BY_SLUG = `
  query BySlug($slug: String!, $languages: [LanguageTag!]) {
    statement(slug: $slug) { slug wording(languages: $languages) { match requested wording { text } } }
  }
`;
const LANGUAGES = "{ languages { language { tag } wordings } }";

await check("a query", async () => {
  const { data, errors } = await only({ query: LANGUAGES });
  assert.equal(errors, undefined);
  assert.deepEqual(data, await ask(url, LANGUAGES));
  assert.ok(data.languages.some(({ language }) => language.tag === "es-MX"));
  assert.equal(connections[0].protocol, "graphql-transport-ws");
});

await check("a query with variables, chosen by its operation name", async () => {
  const query = `query Other { languages { wordings } } ${BY_SLUG}`;
  const variables = { slug: EXAMPLE, languages: ["en"] };
  const { data } = await only({ query, operationName: "BySlug", variables });
  assert.deepEqual(data, await ask(url, BY_SLUG, variables));
  assert.equal(data.statement.slug, EXAMPLE);
  assert.equal(data.statement.wording.match, "EXACT");
});

await check("a document that does not fit the schema is an error", async () => {
  const [error, ...others] = await refusal({ query: "{ statement(slug: \"x\") { translator } }" });
  assert.deepEqual(others, []);
  assert.equal(error.extensions.code, "GRAPHQL_VALIDATION_FAILED");
  assert.match(error.message, /translator/);
});

await check("a document that can not be parsed is an error", async () => {
  const [error, ...others] = await refusal({ query: "{ statement(slug: " });
  assert.deepEqual(others, []);
  assert.match(error.message, /document|syntax/);
});

await check("a variable that is no language tag is an error, which names it", async () => {
  const [error] = await refusal({ query: BY_SLUG, variables: { slug: EXAMPLE, languages: ["not_a_tag"] } });
  assert.equal(error.extensions.code, "BAD_USER_INPUT");
  assert.deepEqual([error.extensions.path, error.extensions.value], [["$languages", 0], "not_a_tag"]);
});

await check("a field that fails leaves the data of the others", async () => {
  const query = "{ statements(first: 101) { totalCount } source(slug: \"seed-article\") { slug } }";
  const { data, errors } = await only({ query });
  assert.deepEqual(data, { statements: null, source: { slug: "seed-article" } });
  assert.deepEqual(errors.map(({ path, extensions }) => [path, extensions.value]), [[["statements"], 101]]);
});

await check("two queries at the same time", async () => {
  const wording = async (language) => {
    const variables = { slug: EXAMPLE, languages: [language] };
    return (await only({ query: BY_SLUG, variables })).data.statement.wording;
  };
  const [english, spanish] = await Promise.all([wording("en"), wording("es")]);
  assert.deepEqual([english.requested, english.match], [["en"], "EXACT"]);
  assert.deepEqual([spanish.requested, spanish.match], [["es"], "LOOKUP"]);
  assert.notEqual(english.wording.text, spanish.wording.text);
});

await check("all that on one connection", async () => {
  assert.equal(connections.length, 1);
  assert.equal(connections[0].readyState, WebSocket.OPEN);
  await client.dispose();
});

await check("Accept-Language of the handshake counts for what is asked on the connection", async () => {
  class SpanishWebSocket extends WebSocket {
    constructor(address, protocols) {
      super(address, protocols, { headers: { "Accept-Language": "es" } });
    }
  }
  const reader = connect(SpanishWebSocket);
  const spanish = await only({ query: BY_SLUG, variables: { slug: EXAMPLE } }, reader);
  const english = await only({ query: BY_SLUG, variables: { slug: EXAMPLE, languages: ["en"] } }, reader);
  assert.deepEqual(spanish.data.statement.wording.requested, ["es"]);
  assert.deepEqual(english.data.statement.wording.requested, ["en"], "the argument wins");
  assert.notEqual(spanish.data.statement.wording.wording.text, english.data.statement.wording.wording.text);
  await reader.dispose();
});

await end();
