// What refusing hostile requests costs the service, as CPU per request (Linux):
//   node hostile.mjs http://localhost:8080/graphql PID
import { readFileSync } from "node:fs";
import { request } from "node:http";

const [url, pid] = process.argv.slice(2);
const TICK = 10; // ms, of /proc
const TIMES = 200;
const many = (n, text) => Array.from({ length: n }, (_, i) => text(i)).join(" ");

// A comment that differs makes each document new to the service, so none is found parsed.
const documents = {
  "accepted: { __typename }": () => "{ __typename }",
  "deep: 50,000 levels": () => "{ a".repeat(50_000),
  "deep: 16 levels": () => "{ statement(slug: \"x\") { " + "context { ".repeat(15) + "slug" + " }".repeat(17),
  "wide: 40,000 fields": () => "{ " + "slug ".repeat(40_000) + "}",
  "aliases: 1,000,000 (body too large)": () => "{ " + many(1_000_000, (i) => `a${i}:x`) + " }",
  "aliases: 1,300": () => "{ statement(slug: \"x\") { " + many(1300, (i) => `a${i}: slug`) + " } }",
  "fragments that double 40 times": () =>
    "{ statement(slug: \"x\") { ...F0 } } " +
    many(40, (i) => `fragment F${i} on Statement { a: speaker { slug } ...F${i + 1} ...F${i + 1} }`) +
    " fragment F40 on Statement { slug }",
  "fragment cycle": () =>
    "{ statement(slug: \"x\") { ...A } } fragment A on Statement { ...B } fragment B on Statement { ...A }",
  "cost: 100 x 100 x 100": () =>
    "{ events(first: 100) { nodes { statements(first: 100) { nodes { context(before: 50) { slug } } } } } }",
};

const cpu = () => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK;
};

const post = (body, headers = {}) =>
  new Promise((resolve) => {
    const call = request(url, { method: "POST", headers: { "Content-Type": "application/json", ...headers } }, (r) => {
      let text = "";
      r.on("data", (chunk) => (text += chunk));
      r.on("end", () => resolve(`${r.statusCode} ${JSON.parse(text).errors?.[0].message ?? "data"}`));
    });
    call.on("error", (broken) => resolve(broken.code));
    call.end(body);
  });

const measure = async (name, send) => {
  for (let i = 0; i < TIMES; i++) await send(i);
  const before = cpu();
  let last;
  for (let i = 0; i < TIMES; i++) last = await send(TIMES + i);
  console.log(`${((cpu() - before) / TIMES).toFixed(2)} ms  ${name}: ${last.slice(0, 90)}`);
};

for (const [name, document] of Object.entries(documents)) {
  const text = document();
  await measure(name, (i) => post(JSON.stringify({ query: `${text} # ${Date.now()} ${i}` })));
}
await measure("body that claims 100 MB", () => post("{", { "Content-Length": 100_000_000 }));
