// Compares the ways in which one request can be answered, in turns, by ratios: see docs/performance.md.
//
// bench.mjs [--rounds=5] [--seconds=6] [--warm=40] [--only=page,nested] [JAR]
//
// Starts the packaged service several times, on a database that it fills once, and loads it with wrk. Linux only: CPU is
// read from /proc.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { java, median, stop } from './common.mjs';

const here = dirname(new URL(import.meta.url).pathname);
const options = Object.fromEntries(
  process.argv.slice(2).filter((a) => a.startsWith('--')).map((a) => a.slice(2).split('=')));
const jar = resolve(process.argv.slice(2).find((a) => !a.startsWith('--')) ?? 'target/quarkus-app/quarkus-run.jar');
const rounds = Number(options.rounds ?? 5);
const seconds = Number(options.seconds ?? 6);
const warm = Number(options.warm ?? 40);
const work = mkdtempSync(join(tmpdir(), 'cotejo-bench-'));
const running = [];

const PAGE = `query Page($after: String) { statements(first: 20, after: $after) {
  nodes { id slug saidOn attributedAs speaker { slug name { value } } event { slug name { value } }
    es: wording(languages: ["es"]) { match wording { text language { tag } } }
    en: wording(languages: ["en"]) { match wording { text language { tag } } } }
  pageInfo { hasNextPage endCursor } } }`;
const NESTED = `query Nested($after: String) { events(first: 10, after: $after) {
  nodes { slug name { value } statements(first: 20) { nodes { slug attributedAs speaker { slug name { value } }
    wording(languages: ["en"]) { match wording { text language { tag } } } } } }
  pageInfo { hasNextPage endCursor } } }`;
const ONE = `query One($slug: String!) { statement(slug: $slug) { slug attributedAs speaker { name { value } }
  event { name { value } } wording(languages: ["en"]) { match wording { text } } } }`;

function start(name, settings, mainArguments = ['-jar', jar]) {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  const process_ = spawn(
    java, ['-Xmx1g', '-Xms1g', '-Dcotejo.findings.kept=false', ...settings, ...mainArguments],
    { cwd: folder, stdio: 'ignore' });
  running.push(process_);
  return process_;
}

async function answered(url, body) {
  for (let i = 0; i < 600; i++) {
    try {
      const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
      return await answer.text();
    } catch {
      await new Promise((wake) => setTimeout(wake, 200));
    }
  }
  throw new Error(`${url} never answered`);
}

const post = async (url, query, variables) => {
  const answer = JSON.parse(await answered(url, JSON.stringify({ query, variables })));
  if (answer.errors) {
    throw new Error(JSON.stringify(answer.errors));
  }
  return answer.data;
};

/** Seconds of CPU that a process has used. */
function cpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function load(target, file, duration) {
  const before = cpu(target.process.pid);
  const report = execFileSync(
    'wrk', ['-t1', '-c16', '--timeout', '30s', `-d${duration}s`, '-s', join(here, 'request.lua'), target.url, '--', file], { encoding: 'utf8' });
  if (/Non-2xx|Socket errors/.test(report)) {
    throw new Error(report);
  }
  const requests = Number(/(\d+) requests in/.exec(report)[1]);
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(report)[1]);
  return { rate, cpu: ((cpu(target.process.pid) - before) / requests) * 1e6 };
}

async function cursors(url, query, root, count) {
  const found = [null];
  while (found.length < count) {
    found.push((await post(url, query, { after: found.at(-1) }))[root].pageInfo.endCursor);
  }
  return found;
}

function bodies(name, query, variables) {
  const file = join(work, `${name}.txt`);
  writeFileSync(file, variables.map((v) => JSON.stringify({ query, variables: v })).join('\n'));
  return file;
}

async function main() {
  const corpus = join(work, 'corpus.ndjson');
  execFileSync('node', [join(here, 'corpus.mjs'), corpus]);
  const filler = start('first', [`-Dcotejo.corpus=${corpus}`, '-Dquarkus.http.port=8190']);
  await answered('http://localhost:8190/graphql', '{"query":"{__typename}"}');
  await stop(filler);
  const CONFIGURATIONS = {
    stock: ['-Dcotejo.http.read-path=stock', '-Dcotejo.http.cache.size=0'],
    derived: ['-Dcotejo.http.cache.size=0'],
    cached: [],
  };
  const targets = {};
  let port = 8191;
  for (const [name, settings] of Object.entries(CONFIGURATIONS)) {
    cpSync(join(work, 'first/data'), join(work, name, 'data'), { recursive: true });
    const url = `http://localhost:${port}/graphql`;
    targets[name] = { url, process: start(name, [`-Dquarkus.http.port=${port++}`, ...settings]) };
    await answered(url, '{"query":"{__typename}"}');
  }
  const { url } = targets.derived;
  const slugs = Array.from({ length: 1000 }, (_, i) => ({ slug: `statement-${(i * 7) % 1000}-${i % 20}` }));
  const after = async (query, root, count) => (await cursors(url, query, root, count)).map((c) => ({ after: c }));
  const shapes = {
    one: bodies('one', ONE, slugs),
    page: bodies('page', PAGE, await after(PAGE, 'statements', 300)),
    nested: bodies('nested', NESTED, await after(NESTED, 'events', 90)),
  };
  const once = await after(PAGE, 'statements', 1);
  shapes.repeated = bodies('repeated', PAGE, once);
  const fixed = join(work, 'fixed.json');
  writeFileSync(fixed, await answered(url, readFileSync(shapes.repeated)));
  const libraries = `${join(dirname(jar), 'lib/main')}/*`;
  targets.fixed = {
    url: `http://localhost:${port}/graphql`,
    process: start('fixed', ['-cp', libraries], [join(here, 'FixedBytes.java'), fixed, String(port)]),
  };
  await answered(targets.fixed.url, '{}');
  const kept = options.only ? options.only.split(',') : Object.keys(shapes);
  const results = {};
  // Round -1 warms up: the compiler of the JVM needs a minute of load to come to rest.
  for (let round = -1; round < rounds; round++) {
    for (const shape of kept) {
      for (const [name, target] of Object.entries(targets)) {
        // Queries that vary are not kept for long, and constant bytes do not vary.
        if (['cached', 'fixed'].includes(name) && shape !== 'repeated') {
          continue;
        }
        const result = load(target, shapes[shape], round < 0 ? warm : seconds);
        if (round >= 0) {
          ((results[shape] ??= {})[name] ??= []).push(result);
        }
      }
    }
  }
  console.log('| query | path | requests/s | x | CPU µs/request | x |\n| --- | --- | --- | --- | --- | --- |');
  for (const [shape, byPath] of Object.entries(results)) {
    const of = (name, key) => median(byPath[name].map((r) => r[key]));
    for (const name of Object.keys(byPath)) {
      const faster = median(byPath[name].map((r, i) => r.rate / byPath.stock[i].rate));
      const cheaper = median(byPath[name].map((r, i) => byPath.stock[i].cpu / r.cpu));
      console.log(`| ${shape} | ${name} | ${Math.round(of(name, 'rate'))} | ${faster.toFixed(2)} | ${
        Math.round(of(name, 'cpu'))} | ${cheaper.toFixed(2)} |`);
    }
  }
}

try {
  await main();
} finally {
  running.forEach((p) => p.kill());
  rmSync(work, { recursive: true, force: true });
}
process.exit(0);
