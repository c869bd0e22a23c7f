// How long it takes from the start of the process to the first answered query, on an empty folder, in turns:
//
// startup.mjs [--rounds=5] PLAIN_JAR AOT_JAR
//
// The second jar has its cache, app.aot, beside it (bin/train). JAVA_HOME is a JDK 25 or later.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { java, median, stop } from './common.mjs';

const jars = process.argv.slice(2).filter((a) => !a.startsWith('--')).map((a) => resolve(a));
const rounds = Number(process.argv.find((a) => a.startsWith('--rounds='))?.slice(9) ?? 5);
const URL = 'http://localhost:8290/graphql';
const QUERY = JSON.stringify({ query: '{ statements(first: 3) { nodes { slug speaker { name { value } } } } }' });

async function once(options, jar) {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-start-'));
  const began = process.hrtime.bigint();
  const service = spawn(java, [...options, '-Xmx512m', '-Dquarkus.http.port=8290', '-jar', jar], { cwd: folder, stdio: 'ignore' });
  for (;;) {
    try {
      const answer = await fetch(URL, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: QUERY });
      if ((await answer.json()).data.statements.nodes.length === 3) {
        break;
      }
    } catch {
      await new Promise((wake) => setTimeout(wake, 10));
    }
  }
  const took = Number(process.hrtime.bigint() - began) / 1e9;
  await stop(service);
  rmSync(folder, { recursive: true });
  return took;
}

const plain = [];
const cached = [];
for (let round = 0; round < rounds; round++) {
  plain.push(await once([], jars[0]));
  cached.push(await once([`-XX:AOTCache=${join(dirname(jars[1]), 'app.aot')}`], jars[1]));
}
console.log(`plain jar ${median(plain).toFixed(2)} s, with the cache ${median(cached).toFixed(2)} s, ratio ${
  median(plain.map((t, i) => cached[i] / t)).toFixed(2)}`);
