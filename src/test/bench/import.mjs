// How fast corpora are imported.
//
// import.mjs transcripts PATH [URL USER]
//   Imports PATH, against bare JDBC batches of the same rows into the same tables, in turns. In a database in a file, or in
//   the one on PostgreSQL, which is emptied each time.
// import.mjs million [URL USER]
//   A million statements with two wordings each, in 100 files and in one, in a heap of 512 MB: the rate in the first and the
//   last fifth. Then what a page and a count cost, by filter.
//
// Needs both packages in target.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { java, median, stop } from './common.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'cotejo-import-'));
const [what, ...rest] = process.argv.slice(2);
const path = what === 'transcripts' ? resolve(rest.shift()) : null;
const [url, user] = rest;
const ROUNDS = 3;

const app = resolve('target', url ? 'quarkus-app-postgresql' : 'quarkus-app');
const settings = url ? [`-Dcotejo.database.url.postgresql=${url}`, `-Dquarkus.datasource.username=${user}`] : [];

/** Runs a command of ours in this folder, and returns how many seconds it took. */
function run(folder, ...command) {
  mkdirSync(folder, { recursive: true });
  const began = process.hrtime.bigint();
  execFileSync(java, [...settings, '-jar', join(app, 'quarkus-run.jar'), ...command], { cwd: folder, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - began) / 1e9;
}

const file = (folder) => `jdbc:h2:file:${folder}/data/cotejo;WRITE_DELAY=0`;

/** Runs a program of this folder with our libraries. */
const program = (name, ...args) =>
  execFileSync(java, ['-Xmx2g', '-cp', `${app}/lib/main/*`, join(here, name), ...args], { encoding: 'utf8' }).trim();

/** Makes PostgreSQL's database empty again, with and without tables. */
const drop = () => url && program('Sql.java', url, user, 'drop schema public cascade; create schema public');

function transcripts() {
  const nothing = join(work, 'nothing.ndjson');
  writeFileSync(nothing, '{"type":"source","slug":"none","publisher":"None"}\n');
  const rows = join(work, 'rows');
  const ratios = [];
  for (let round = 0; round < ROUNDS; round++) {
    const imported = join(work, `imported-${round}`);
    const bare = join(work, `bare-${round}`);
    drop();
    const start = run(join(work, `start-${round}`), 'import', '-q', nothing);
    drop();
    const ours = run(imported, 'import', '-q', path) - start;
    let seconds;
    if (url) {
      program('Sql.java', url, user, 'drop schema if exists filled cascade; alter schema public rename to filled; create schema public');
      run(bare, 'stats');
      program('BareInserts.java', 'read', `${url}?currentSchema=filled`, user, rows);
      seconds = Number(program('BareInserts.java', 'write', `${url}?reWriteBatchedInserts=true`, user, rows));
      program('Sql.java', url, user, 'drop schema filled cascade');
    } else {
      run(bare, 'stats');
      program('BareInserts.java', 'read', file(imported), '', rows);
      seconds = Number(program('BareInserts.java', 'write', file(bare), '', rows));
    }
    ratios.push(seconds / ours);
    console.log(`import ${ours.toFixed(1)} s without its start of ${start.toFixed(1)} s, bare inserts ${seconds.toFixed(1)} s, ratio ${(seconds / ours).toFixed(2)}`);
    rmSync(imported, { recursive: true });
    rmSync(bare, { recursive: true });
  }
  console.log(`ratio of the rates ${median(ratios).toFixed(2)}`);
}

/** The statements that were in when each line of progress came. */
async function watch(folder, source) {
  mkdirSync(folder, { recursive: true });
  const process_ = spawn(java, ['-Xmx512m', ...settings, '-jar', join(app, 'quarkus-run.jar'), 'import', source],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((done) => process_.on('exit', done));
  const points = [];
  for await (const line of createInterface({ input: process_.stderr })) {
    const found = /files, ([\d,]+) statements/.exec(line);
    if (found) {
      points.push([Date.now() / 1000, Number(found[1].replaceAll(',', ''))]);
    }
  }
  if ((await ended) !== 0) {
    throw new Error(`import of ${source} failed`);
  }
  return points;
}

/** Statements a second between two parts of the whole, by the lines of progress in it. */
function rate(points, from, to) {
  const all = points.at(-1)[1];
  const within = points.filter(([, count]) => count >= from * all && count <= to * all);
  const [[began, first], [ended, last]] = [within[0], within.at(-1)];
  return (last - first) / (ended - began);
}

const FILTERS = {
  'all': '',
  'a day': '(filter: {saidOn: {from: "2003-02-02", until: "2003-02-02"}})',
  'a speaker': '(filter: {speakerIds: ["$speaker"]})',
  'a kind': '(filter: {kinds: [DIRECT]})',
  'a language': '(filter: {originalLanguages: ["es"]})',
  'available in English': '(filter: {availableIn: ["en"]})',
  'missing in English: none': '(filter: {missingIn: ["en"]})',
  'without original: none': '(filter: {hasOriginal: false})',
  'mention somebody: none': '(filter: {mentionIds: ["$speaker"]})',
};

/** What a page and a count of a million cost, by filter. */
async function filters(folder) {
  const service = spawn(java, [...settings, '-Xmx512m', '-Dcotejo.http.cache.size=0', '-Dcotejo.search.enabled=false',
    '-Dcotejo.findings.kept=false', '-Dquarkus.http.port=8391', '-jar', join(app, 'quarkus-run.jar')], { cwd: folder, stdio: 'ignore' });
  const ask = async (query) => {
    const answer = await fetch('http://localhost:8391/graphql', {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) });
    return (await answer.json()).data;
  };
  const milliseconds = async (query) => {
    const times = [];
    for (let round = -2; round < 5; round++) {
      const began = process.hrtime.bigint();
      await ask(query);
      if (round >= 0) {
        times.push(Number(process.hrtime.bigint() - began) / 1e6);
      }
    }
    return median(times).toFixed(1);
  };
  while (!(await ask('{ __typename }').catch(() => null))) {
    await new Promise((wake) => setTimeout(wake, 200));
  }
  const speaker = (await ask('{ actor(slug: "actor-7") { id } }')).actor.id;
  for (const [name, filter] of Object.entries(FILTERS)) {
    const list = `statements${filter.replace('$speaker', speaker)}`;
    console.log(`${name}: page ${await milliseconds(`{ ${list} { nodes { slug } } }`)} ms, count ${await milliseconds(`{ ${list} { totalCount } }`)} ms`);
  }
  await stop(service);
}

async function million() {
  const files = join(work, 'files');
  mkdirSync(files);
  for (let i = 0; i < 100; i++) {
    execFileSync('node', [join(here, 'corpus.mjs'), join(files, `${String(i).padStart(2, '0')}.ndjson`), '500', String(i * 500)]);
  }
  const whole = join(work, 'whole.ndjson');
  // Each file has the same sources and actors.
  const known = new Set();
  for (const name of readdirSync(files)) {
    const lines = readFileSync(join(files, name), 'utf8').split('\n')
      .filter((line) => !/"type":"(source|actor)"/.test(line) || (!known.has(line) && known.add(line)));
    writeFileSync(whole, lines.join('\n'), { flag: 'a' });
  }
  for (const [name, source] of [['100 files', files], ['one file', whole]]) {
    drop();
    const folder = join(work, 'million');
    const points = await watch(folder, source);
    const first = rate(points, 0, 0.2);
    const last = rate(points, 0.8, 1);
    console.log(`${name}: first fifth ${first.toFixed(0)} statements a second, last fifth ${last.toFixed(0)}, ratio ${(last / first).toFixed(2)}`);
    if (source === files) {
      await filters(folder);
    }
    rmSync(folder, { recursive: true });
  }
}

try {
  await { transcripts, million }[what]();
} finally {
  rmSync(work, { recursive: true, force: true });
}
