// What a page costs deep in a list, against the first pages: a million statements, and pages of 20 around the 500,000th.
//
// deep.mjs [JAR]
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { java, median, stop } from './common.mjs';

const jar = resolve(process.argv[2] ?? 'target/quarkus-app/quarkus-run.jar');
const work = mkdtempSync(join(tmpdir(), 'cotejo-deep-'));
const endpoint = 'http://localhost:8390/graphql';
const QUERY = `query Page($after: String) { statements(first: 20, after: $after) {
  nodes { slug saidOn speaker { slug name { value } } } pageInfo { endCursor } } }`;

const ACTORS = `insert into actor (id, slug, kind, names, other_names, pronouns, name_sort, names_folded)
  select x, 'actor-' || x, 'PERSON', '{"es": "Persona ' || x || '"}', '[]', '[]', 'persona ' || x, 'persona ' || x
  from system_range(1, 200)`;

/** Statements from one id to another, said on any of 9,000 days. */
const statements = (from, to) => `insert into statement
    (id, slug, kind, speaker_id, attributed_as, said_on, created_at, updated_at)
  select x, 'statement-' || x, 'DIRECT', 1 + mod(x, 200), 'PERSONA',
    cast(dateadd('day', mod(x * 7919, 9000), date '2000-01-01') as varchar), current_timestamp, current_timestamp
  from system_range(${from}, ${to})`;

/** In transactions of a bearable size. */
const FILL = [ACTORS, ...Array.from({ length: 100 }, (_, i) => statements(i * 10_000 + 1, (i + 1) * 10_000)), 'analyze'];

async function start() {
  const service = spawn(
    java, ['-Xmx1g', '-Dcotejo.corpus=none', '-Dcotejo.http.cache.size=0', '-Dcotejo.findings.kept=false',
      '-Dquarkus.http.port=8390', '-jar', jar],
    { cwd: work, stdio: 'ignore' });
  for (;;) {
    try {
      await page(null);
      return service;
    } catch {
      await new Promise((wake) => setTimeout(wake, 200));
    }
  }
}

async function page(after) {
  const body = JSON.stringify({ query: QUERY, variables: { after } });
  const answer = await fetch(endpoint, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  const { data, errors } = await answer.json();
  if (errors) {
    throw new Error(JSON.stringify(errors));
  }
  return data.statements;
}

function sql(text) {
  const lib = join(dirname(jar), 'lib/main');
  const h2 = readdirSync(lib).find((name) => name.startsWith('com.h2database.h2-'));
  return execFileSync(java, ['-cp', join(lib, h2), 'org.h2.tools.Shell', '-url', `jdbc:h2:file:${work}/data/cotejo`,
    '-user', '', '-password', '', '-sql', text], { encoding: 'utf8' });
}

/** The checksum that the service puts before a cursor: CRC-32. */
function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
  }
  return ~crc >>> 0;
}

function cursor(saidOn, id) {
  const content = Buffer.from(`1\nStatement SAID_ON DESC\n${id}\n${saidOn}`);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([checksum, content]).toString('base64url');
}

async function walk(after, pages) {
  const times = [];
  for (let i = 0; i < pages; i++) {
    const began = process.hrtime.bigint();
    const found = await page(after);
    times.push(Number(process.hrtime.bigint() - began) / 1e6);
    if (found.nodes.length !== 20) {
      throw new Error('a page is not full');
    }
    after = found.pageInfo.endCursor;
  }
  return times;
}

try {
  await stop(await start());
  sql(FILL.join(';\n'));
  const row = sql('select said_on, id from statement order by said_on desc, id desc offset 500000 rows fetch first 1 row only');
  const [, saidOn, id] = /(\d{4}-\d\d-\d\d) \| (\d+)/.exec(row);
  const deep = cursor(saidOn, id);
  const service = await start();
  const ratios = [];
  for (let round = -2; round < 5; round++) {
    const first = median(await walk(null, 300));
    const middle = median(await walk(deep, 300));
    // Two turns warm up.
    if (round >= 0) {
      ratios.push(middle / first);
      console.log(`first pages ${first.toFixed(2)} ms, pages from ${deep.slice(0, 8)}… at 500,000 ${middle.toFixed(2)} ms`);
    }
  }
  console.log(`ratio ${median(ratios).toFixed(2)}`);
  await stop(service);
} finally {
  rmSync(work, { recursive: true, force: true });
}
