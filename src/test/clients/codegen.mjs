// TypeScript from the schema and the tests' queries, which the service's real answers must fit:
//   node codegen.mjs http://localhost:8080/graphql
import { codegen } from "@graphql-codegen/core";
import * as typescriptPlugin from "@graphql-codegen/typescript";
import * as operationsPlugin from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { ask, checks } from "./checks.mjs";

const url = process.argv[2];
const { check, end } = checks("codegen");
const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const queries = "../resources/queries/";
const documents = readdirSync(new URL(queries, import.meta.url))
  .filter((name) => name.endsWith(".graphql") && !name.startsWith("error-"))
  .map((location) => ({ location, text: read(queries + location) }))
  .map(({ location, text }) => ({ location, text, document: parse(text) }));

const names = documents.map(({ document }) => document.definitions[0].name.value);

const folder = mkdtempSync(join(tmpdir(), "cotejo-codegen-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

const generate = (plugin) =>
  codegen({
    filename: "generated.ts",
    schema: parse(read("../../../schema.graphql")),
    documents,
    config: {
      // With strictScalars one that is not named here fails, and is not "any".
      strictScalars: true,
      scalars: { DateTime: "string", LanguageTag: "string", PartialDate: "string" },
      // Words as they are in JSON, not objects of an enum: the one plugin does so by itself.
      enumsAsTypes: true,
    },
    plugins: [{ plugin: {} }],
    pluginMap: { plugin },
  });

/** What the compiler finds wrong with a file beside the generated ones. */
const mistakes = (source) => {
  const file = join(folder, "application.ts");
  writeFileSync(file, source);
  const options = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts"],
    skipLibCheck: true,
    types: [],
  };
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
};

await check("types are generated for the schema and for every query", async () => {
  const schema = await generate(typescriptPlugin);
  const operations = await generate(operationsPlugin);
  writeFileSync(join(folder, "schema.ts"), schema);
  writeFileSync(join(folder, "operations.ts"), operations);
  assert.ok(documents.length >= 20, `${documents.length} documents`);
  names.forEach((name) => assert.match(operations, new RegExp(`export type ${name}Query = `)));
});

const TYPES = `
  import type * as schema from "./schema";
  import type * as operations from "./operations";

  // Unlike "extends", this tells "any" from every other type.
  type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
`;
const same = (pairs) =>
  mistakes(TYPES + pairs.map(([a, b], i) => `export const same${i}: Same<${a}, ${b}> = true;`).join("\n"));

await check("types are sound by themselves", () => assert.deepEqual(mistakes(TYPES), []));

await check("scalars are strings, and are not any", () => {
  const scalars = ["LanguageTag", "PartialDate", "DateTime", "ID"].map((name) => `schema.Scalars["${name}"]["output"]`);
  assert.deepEqual(same(scalars.map((type) => [type, "string"])), []);
  const no = "Type 'true' is not assignable to type 'false'.";
  assert.deepEqual(same(scalars.map((type) => [type, "any"])), [no, no, no, no]);
});

await check("how a wording was chosen is one of five words, and always there", () => {
  const words = '"ANY_FALLBACK" | "EXACT" | "LOOKUP" | "NONE" | "ORIGINAL_FALLBACK"';
  const match = ['schema.WordingMatch["match"]', words];
  const requested = ['schema.WordingMatch["requested"]', "string[]"];
  assert.deepEqual(same([match, requested]), []);
});

await check("the original of a statement can be null, the list of its wordings can not", () => {
  const statement = 'NonNullable<operations.FirstQueryQuery["statement"]>';
  const original = [`${statement}["original"]`, "{ text: string } | null"];
  const wordings = [`${statement}["wordings"]`, "{ text: string, source: { publisher: string } | null }[]"];
  assert.deepEqual(same([original, wordings]), []);
});

const answers = await Promise.all(documents.map(({ text }) => ask(url, text)));
const assigned = (data, name) => `export const answer${name}: operations.${name}Query = ${JSON.stringify(data)};`;

await check(`the service's answers to ${answers.length} queries are of the types`, () => {
  const sources = answers.map((data, i) => assigned(data, names[i]));
  assert.deepEqual(mistakes(TYPES + sources.join("\n")), []);
});

await check("an answer that lacks a field, or has an unknown word, is not of its type", () => {
  const i = names.indexOf("Matches");
  const answer = JSON.stringify(answers[i]);
  for (const wrong of [answer.replace('"isMachine":false,', ""), answer.replace("LOOKUP", "FOUND")]) {
    assert.notEqual(wrong, answer);
    assert.equal(mistakes(TYPES + assigned(JSON.parse(wrong), "Matches")).length, 1);
  }
});

await end();
