// How well the search finds, and how fast.
//
// search.mjs relevance [--half=tuning|unseen] [--cluster=HOST:PORT]
//   Asks the service the queries with known answers in src/test/resources/relevance; with a cluster, that one too.
// search.mjs speed [--rounds=5] [--seconds=10] [--warm=120]
//   The rate of indexing in a heap of 256 MB, the size of the index, and the time of a search, against Lucene alone on
//   the same files, in turns. Linux only: needs wrk.
// search.mjs million [--statements=1000000]
//   An index of a million statements against one of a tenth, without the service; and queries that are made to be slow.
//
// The corpus is the sample and the transcripts of seven months. Needs a package in target.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { java, median, stop } from './common.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [what, ...rest] = process.argv.slice(2);
const options = Object.fromEntries(rest.map((option) => option.replace(/^--/, '').split('=')));
const work = mkdtempSync(join(tmpdir(), 'cotejo-search-'));
const app = resolve('target/quarkus-app');
const libraries = `${app}/lib/main/*:${app}/lib/boot/*:${app}/app/*`;
const data = join(work, 'data');
const index = join(data, 'search');
const CORPUS = [
  resolve('src/main/resources/corpus/sample.ndjson'), resolve('../shared/data/mananeras/2025-10_2026-04.tar.xz')];
const PORT = 8490;
const PAGE = 10;
const running = [];

/** A process that ends with this one. */
function start(...args) {
  const process_ = spawn(java, args, { cwd: work, stdio: ['pipe', 'pipe', 'ignore'] });
  running.push(process_);
  return process_;
}

/** Runs a command of ours, which says only what it cannot do. */
const command = (settings, ...args) => execFileSync(
  java, [...settings, '-jar', join(app, 'quarkus-run.jar'), ...args],
  { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] });

async function serve(settings) {
  const service = start('-Xmx512m', '-Dcotejo.http.cache.size=0', '-Dcotejo.findings.kept=false',
    `-Dquarkus.http.port=${PORT}`, ...settings, '-jar', join(app, 'quarkus-run.jar'));
  service.stdout.resume();
  while (!(await ask('{ search(query: "mexico") { totalCount } }').catch(() => null))) {
    await new Promise((wake) => setTimeout(wake, 200));
  }
  return service;
}

async function ask(query, variables) {
  const answer = await fetch(`http://localhost:${PORT}/graphql`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const { data: found, errors } = await answer.json();
  if (errors) {
    throw new Error(JSON.stringify(errors));
  }
  return found;
}

const heading = (...columns) =>
  console.log(`| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`);

/** The queries of one half; quotation marks in a query belong to it. */
const queries = (half) => readFileSync(resolve('src/test/resources/relevance', `${half}.tsv`), 'utf8')
  .trim().split('\n').slice(1).map((line) => line.split('\t'))
  .map(([query, kind, , slugs]) => ({ query, kind, wanted: slugs.trim().split(' ') }));

// ---- relevance

const MEASURES = ['MRR@10', 'recall@10', 'nDCG@10'];
const BEST = `query Best($query: String!) { search(query: $query, kinds: [STATEMENT], first: ${PAGE}) {
  nodes { ... on Statement { slug } } } }`;

/** How good an answer is, from 0 to 1; the gain of a place falls with the logarithm of its number. */
function measures(wanted, found) {
  const gain = (place) => 1 / Math.log2(place + 2);
  const places = found.flatMap((slug, place) => (wanted.includes(slug) ? [place] : []));
  const ideal = wanted.slice(0, PAGE).reduce((sum, _, place) => sum + gain(place), 0);
  return {
    'MRR@10': places.length ? 1 / (places[0] + 1) : 0,
    'recall@10': places.length / wanted.length,
    'nDCG@10': places.reduce((sum, place) => sum + gain(place), 0) / ideal,
  };
}

async function answers(half, settings) {
  command(settings, 'reindex');
  const service = await serve(settings);
  const all = [];
  for (const asked of queries(half)) {
    const found = (await ask(BEST, { query: asked.query })).search.nodes.map((node) => node.slug);
    all.push({ ...asked, ...measures(asked.wanted, found) });
  }
  await stop(service);
  return all;
}

function table(half, engine, all) {
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  for (const [name, some] of [...kinds.map((kind) => [kind, all.filter((one) => one.kind === kind)]), ['all', all]]) {
    const mean = (measure) => (some.reduce((sum, one) => sum + one[measure], 0) / some.length).toFixed(3);
    const means = MEASURES.map(mean).join(' | ');
    console.log(`| ${half} | ${engine} | ${name} | ${some.length} | ${means} |`);
  }
}

/** Which queries only one of two engines finds; of the unseen half only how many, or it would not be unseen. */
function differences(half, [one, ofOne], [other, ofOther]) {
  for (const [name, all, others] of [[one, ofOne, ofOther], [other, ofOther, ofOne]]) {
    const only = all.filter((answer, i) => answer['recall@10'] > 0 && others[i]['recall@10'] === 0);
    const listed = half === 'unseen' ? only.length : only.map(({ query }) => query).join('; ') || 'none';
    console.log(`${half}: found by ${name} only: ${listed}`);
  }
}

async function relevance() {
  command([], 'import', '-q', ...CORPUS);
  const engines = { Lucene: [], ...(options.cluster && { cluster: [`-Dcotejo.search.hosts=${options.cluster}`] }) };
  const differing = [];
  heading('half', 'engine', 'kind', 'queries', ...MEASURES);
  for (const half of options.half ? [options.half] : ['tuning', 'unseen']) {
    const found = [];
    for (const [engine, settings] of Object.entries(engines)) {
      found.push([engine, await answers(half, settings)]);
      table(half, ...found.at(-1));
    }
    differing.push([half, found]);
  }
  for (const [half, found] of differing.filter(([, { length }]) => length === 2)) {
    differences(half, ...found);
  }
}

// ---- speed

const SHAPES = {
  'without facets': '',
  'with facets': 'facets { actors { actor { slug } count } languages { language { tag } count } years { year count } }',
};
const search = (facets) => `query Search($query: String!) { search(query: $query, kinds: [STATEMENT], first: ${PAGE}) {
  totalCount edges { highlight matched { language { tag } } node { ... on Statement { slug } } } ${facets} } }`;

/** Megabytes of the files in a folder. */
const size = (folder) => readdirSync(folder, { recursive: true })
  .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;

/** Makes the index anew, and measures between the first and the last line of progress, 10,000 statements each. */
async function reindex() {
  const process_ = start('-Xmx256m', '-jar', join(app, 'quarkus-run.jar'), 'reindex');
  const ended = new Promise((done) => process_.on('exit', done));
  const points = [];
  for await (const line of createInterface({ input: process_.stdout })) {
    const done = /([\d,]+) statements/.exec(line);
    if (done) {
      points.push([Date.now() / 1000, Number(done[1].replaceAll(',', ''))]);
    }
  }
  if ((await ended) !== 0) {
    throw new Error('reindex failed');
  }
  const [[began, first], [last, all]] = [points[0], points.at(-1)];
  const rate = ((all - first) / (last - began)).toFixed(0);
  console.log(`indexing: ${rate} statements a second in a heap of 256 MB; index: ${size(index).toFixed(0)} MB`);
}

/** Milliseconds of what wrk prints with a unit. */
const milliseconds = (text, unit) => Number(text) * { us: 0.001, ms: 1, s: 1000, m: 60000 }[unit];

/** The times of the service under so many connections. */
function load(file, connections, seconds) {
  const report = execFileSync('wrk', ['-t1', `-c${connections}`, '--latency', '--timeout', '30s', `-d${seconds}s`,
    '-s', join(here, 'request.lua'), `http://localhost:${PORT}/graphql`, '--', file], { encoding: 'utf8' });
  if (/Non-2xx|Socket errors/.test(report)) {
    throw new Error(report);
  }
  const percentile = (percent) =>
    milliseconds(...new RegExp(`\\b${percent}%\\s+([\\d.]+)(us|ms|s|m)`).exec(report).slice(1));
  return { p50: percentile(50), p99: percentile(99) };
}

/** Lucene alone, ready to be asked for its times. */
async function bareLucene(file) {
  const classes = join(work, 'classes');
  const empty = join(work, 'empty');
  mkdirSync(empty);
  // In the package of our search, whose queries it uses; so it is compiled, and not launched from its source.
  const compiler = java.replace(/java$/, 'javac');
  execFileSync(compiler, ['-proc:none', '-d', classes, '-cp', libraries, join(here, 'BareLucene.java')]);
  const process_ = start('-Xmx512m', '-cp', `${classes}:${libraries}`, 'org.cotejo.search.BareLucene',
    join(index, 'cotejo-entries'), file, empty);
  const lines = createInterface({ input: process_.stdout })[Symbol.asyncIterator]();
  console.log((await lines.next()).value);
  return async (connections, seconds, facets) => {
    process_.stdin.write(`${connections} ${seconds} ${facets}\n`);
    const [p50, p99] = (await lines.next()).value.split(' ').map(Number);
    return { p50, p99 };
  };
}

async function speed() {
  const rounds = Number(options.rounds ?? 5);
  const seconds = Number(options.seconds ?? 10);
  const warm = Number(options.warm ?? 120);
  command([], 'import', '-q', ...CORPUS);
  await reindex();
  const service = await serve([]);
  const texts = queries('tuning').map(({ query }) => query);
  const asked = join(work, 'queries.txt');
  writeFileSync(asked, texts.join('\n'));
  const bare = await bareLucene(asked);
  const bodies = Object.fromEntries(Object.entries(SHAPES).map(([shape, facets]) => {
    const file = join(work, `${shape}.txt`);
    const body = (query) => JSON.stringify({ query: search(facets), variables: { query } });
    writeFileSync(file, texts.map(body).join('\n'));
    return [shape, file];
  }));
  // Once for all shapes: a JVM compiles for minutes, and what is measured first would seem slow.
  load(bodies['with facets'], 16, warm);
  await bare(16, warm, true);
  heading('search', 'connections', 'p50', 'Lucene alone', 'x', 'p99', 'Lucene alone', 'x');
  for (const [shape, facets] of Object.entries(SHAPES)) {
    for (const connections of [1, 16]) {
      const turns = [];
      // Turn -1 is for what this shape alone needs.
      for (let round = -1; round < rounds; round++) {
        const turn = [load(bodies[shape], connections, seconds), await bare(connections, seconds, facets !== '')];
        if (round >= 0) {
          turns.push(turn);
        }
      }
      const columns = ['p50', 'p99'].flatMap((key) => [
        ...[0, 1].map((which) => `${median(turns.map((turn) => turn[which][key])).toFixed(1)} ms`),
        median(turns.map(([ours, lucene]) => ours[key] / lucene[key])).toFixed(2)]);
      console.log(`| ${shape} | ${connections} | ${columns.join(' | ')} |`);
    }
  }
  await stop(service);
}

// ---- million

/** Statements as in docs/corpus-format.md, for the program to take sentences from. */
async function million() {
  const file = join(work, 'corpus.ndjson');
  command([], 'import', '-q', ...CORPUS);
  command([], 'export', file);
  const asked = join(work, 'queries.txt');
  writeFileSync(asked, queries('tuning').map(({ query }) => query).join('\n'));
  const program = ['-Xmx1g', '-cp', libraries, join(here, 'MillionStatements.java')];
  execFileSync(java, [...program, file, asked, join(work, 'indexes'), options.statements ?? '1000000'], {
    stdio: ['ignore', 'inherit', 'inherit'] });
}

try {
  await { relevance, speed, million }[what]();
} finally {
  running.forEach((process_) => process_.kill());
  rmSync(work, { recursive: true, force: true });
}
process.exit(0);
