// Relay without React: its compiler accepts the schema and its store keeps the answers.
//   node relay.mjs http://localhost:8080/graphql
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import compiler from "relay-compiler";
import relay from "relay-runtime";
import { EXAMPLE, UNTRANSLATED, ask, checks } from "./checks.mjs";

const { ConnectionHandler, Environment, Network, RecordSource, Store } = relay;
const { commitLocalUpdate, createOperationDescriptor, fetchQuery, getSingularSelector } = relay;

const url = process.argv[2];
const { check, end } = checks("relay");
const schema = fileURLToPath(new URL("../../../schema.graphql", import.meta.url));
const { id, event } = (await ask(url, `{ statement(slug: "${EXAMPLE}") { id event { id slug } } }`)).statement;
const untranslated = (await ask(url, `{ statement(slug: "${UNTRANSLATED}") { id } }`)).statement.id;

const documents = readFileSync(new URL("relay/Screen.js", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "cotejo-relay-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

const compile = (source) => {
  // The compiler makes neither this folder nor the file of hashes.
  mkdirSync(join(folder, "artifacts"), { recursive: true });
  const files = {
    "persisted.json": "{}",
    "Screen.js": source,
    "relay.config.json": JSON.stringify({
      schema,
      src: ".",
      language: "javascript",
      artifactDirectory: "artifacts",
      // The artifacts name each other without ".js", which require finds and import does not.
      eagerEsModules: false,
      persistConfig: { file: "persisted.json", algorithm: "SHA256" },
    }),
  };
  Object.entries(files).forEach(([name, text]) => writeFileSync(join(folder, name), text));
  assert.ok(compiler, `relay-compiler has no binary for ${process.platform} ${process.arch}`);
  const options = ["--noWatchman", "relay.config.json"];
  const { error, status, stdout, stderr } = spawnSync(compiler, options, { cwd: folder, encoding: "utf8" });
  assert.equal(error, undefined, `relay-compiler can not run here: ${error}`);
  return { status, output: stdout + stderr };
};

await check("the compiler refuses a field that the schema does not have", () => {
  const { status, output } = compile(documents.replace("position }", "place }"));
  assert.equal(status, 1);
  assert.match(output, /The type `Statement` has no field `place`/);
});

await check("the compiler accepts the connection, and the refetching of an event by its id", () => {
  const { status, output } = compile(documents);
  assert.equal(status, 0, output);
});

const artifact = (name) => createRequire(import.meta.url)(join(folder, "artifacts", `${name}.graphql`));
const texts = JSON.parse(readFileSync(join(folder, "persisted.json"), "utf8"));
const post = async (body) => {
  const headers = { "Content-Type": "application/json" };
  return (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).json();
};

// The compiler leaves a hash in the place of the text: it is sent alone first, with the text where it is unknown.
const network = Network.create(async ({ id: hash }, variables) => {
  const answer = await post({ documentId: `sha256:${hash}`, variables });
  const isUnknown = answer.errors?.[0].extensions.code === "PERSISTED_DOCUMENT_NOT_FOUND";
  const persistedQuery = { version: 1, sha256Hash: hash };
  return isUnknown ? post({ query: texts[hash], variables, extensions: { persistedQuery } }) : answer;
});
const environment = new Environment({ network, store: new Store(new RecordSource()) });

const show = (query, variables) => {
  const operation = createOperationDescriptor(query, variables);
  environment.retain(operation);
  return environment.lookup(operation.fragment).data;
};
const load = async (name, variables) => {
  await fetchQuery(environment, artifact(name), variables, { fetchPolicy: "network-only" }).toPromise();
  return show(artifact(name), variables);
};
const kept = (name, variables) => {
  const operation = createOperationDescriptor(artifact(name), variables);
  assert.equal(environment.check(operation).status, "available");
  return show(artifact(name), variables);
};

const fragment = artifact("Screen_statements");
let list;
const connection = () => environment.lookup(getSingularSelector(fragment, list.event)).data.statements;
const PAGE = `
  query Page($slug: String!, $first: Int) {
    event(slug: $slug) {
      statements(first: $first) {
        totalCount
        edges { cursor node { id slug position __typename } }
        pageInfo { endCursor hasNextPage }
      }
    }
  }
`;
const page = async (first) => (await ask(url, PAGE, { slug: event.slug, first })).event.statements;

await check("the first page", async () => {
  list = await load("ScreenListQuery", { slug: event.slug });
  assert.equal(list.event.slug, event.slug);
  assert.equal(connection().edges.length, 2);
  assert.deepEqual(connection(), await page(2));
});

await check("the next page, by the query that the compiler made, joins the connection", async () => {
  const { operation, identifierInfo } = fragment.metadata.refetch;
  assert.deepEqual([operation.params.name, identifierInfo.identifierField], ["ScreenNextPageQuery", "id"]);
  const variables = { id: event.id, count: 2, cursor: connection().pageInfo.endCursor };
  await load(operation.params.name, variables);
  assert.equal(connection().edges.length, 4);
  assert.deepEqual(connection(), await page(4));
  commitLocalUpdate(environment, (store) => {
    const record = ConnectionHandler.getConnection(store.get(event.id), "Screen_statements");
    assert.equal(record.getLinkedRecords("edges").length, 4);
  });
});

await check("a statement by its id is the record that the list has", async () => {
  const before = environment.getStore().getSource().get(id);
  assert.equal(before.slug, EXAMPLE);
  const { node } = await load("ScreenDetailQuery", { id, languages: ["en"] });
  assert.equal(node.slug, EXAMPLE);
  const after = environment.getStore().getSource().get(id);
  assert.equal(after.position, before.position);
  assert.ok("wording(languages:[\"en\"])" in after, Object.keys(after).join(", "));
});

await check("languages by a variable do not mix: English, Spanish, English again", async () => {
  const english = await load("ScreenDetailQuery", { id, languages: ["en"] });
  const spanish = await load("ScreenDetailQuery", { id, languages: ["es"] });
  assert.deepEqual(kept("ScreenDetailQuery", { id, languages: ["en"] }), english);
  assert.deepEqual(kept("ScreenDetailQuery", { id, languages: ["es"] }), spanish);
  assert.deepEqual([english.node.wording.match, spanish.node.wording.match], ["EXACT", "LOOKUP"]);
  assert.deepEqual([english, spanish].map(({ node }) => node.wording.wording.language.tag), ["en", "es-MX"]);
  assert.notEqual(spanish.node.wording.wording.text, english.node.wording.wording.text);
  assert.notEqual(spanish.node.role.value, english.node.role.value);
});

await check("languages by aliases are answered from what variables fetched", () => {
  const { en, es } = kept("ScreenBothQuery", { id }).node;
  assert.deepEqual([en.match, es.match], ["EXACT", "LOOKUP"]);
  const spanish = kept("ScreenDetailQuery", { id, languages: ["es"] }).node.wording;
  assert.deepEqual(es, { match: "LOOKUP", wording: { text: spanish.wording.text } });
  assert.notEqual(en.wording.text, es.wording.text);
});

await check("one wording for two languages: names inherit them and mix, unless they have the argument", async () => {
  const name = ({ node }) => node.wording.wording.language.name;
  const [en, es] = ["en", "es"].map((language) => ({ id: untranslated, languages: [language] }));
  assert.equal(name(await load("ScreenInheritedQuery", en)), "Spanish (Mexico)");
  assert.equal(name(await load("ScreenInheritedQuery", es)), "español (México)");
  assert.equal(name(kept("ScreenInheritedQuery", en)), "español (México)", "the store can not know better");
  await load("ScreenDetailQuery", en);
  await load("ScreenDetailQuery", es);
  assert.equal(name(kept("ScreenDetailQuery", en)), "Spanish (Mexico)");
  assert.equal(name(kept("ScreenDetailQuery", es)), "español (México)");
});

await check("a document that was sent is known by the hash that the compiler gave it", async () => {
  const { id: hash } = artifact("ScreenListQuery").params;
  const { data } = await post({ documentId: `sha256:${hash}`, variables: { slug: event.slug } });
  assert.deepEqual(data, await ask(url, texts[hash], { slug: event.slug }));
  assert.equal(data.event.statements.edges.length, 2);
});

await end();
