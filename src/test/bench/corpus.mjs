// Writes a corpus of a fixed size, always the same: 200 actors, 50 sources, 1,000 events or as many as are asked for, of
// 20 statements each, and of each statement the original and a translation.
//
// corpus.mjs FILE [EVENTS [FIRST]]
//   FIRST is the number of the first event, 0 if it is not given.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const WORDS = ('la decisión soberana pueblo libertad trabajo economía seguridad respeto historia gobierno acuerdo país '
  + 'mañana frontera comercio justicia derecho nosotros siempre nunca primero después porque también').split(' ');

/** The generator of Park and Miller: small, and the same on every machine. */
let state = 20260121;
const below = (limit) => (state = (state * 48271) % 2147483647) % limit;
const pad = (number) => String(number).padStart(2, '0');
const text = (language) =>
  `${language}: ${Array.from({ length: 12 + below(24) }, () => WORDS[below(WORDS.length)]).join(' ')}.`;

const [target, events = '1000', first = '0'] = process.argv.slice(2);
const out = createWriteStream(target);
const write = async (line) => {
  if (!out.write(`${JSON.stringify(line)}\n`)) {
    await once(out, 'drain');
  }
};

for (let i = 0; i < 50; i++) {
  await write({ type: 'source', slug: `source-${i}`, publisher: `Publisher ${i}`, datePublished: `2026-01-${pad(1 + (i % 28))}` });
}
for (let i = 0; i < 200; i++) {
  await write({ type: 'actor', slug: `actor-${i}`, kind: 'PERSON', name: { es: `Persona ${i}`, en: `Person ${i}` }, country: 'MX' });
}
for (let i = Number(first); i < Number(first) + Number(events); i++) {
  const day = `20${pad(i % 25)}-${pad(1 + (i % 12))}-${pad(1 + (i % 28))}`;
  await write({ type: 'event', slug: `event-${i}`, name: { es: `Conferencia ${i}`, en: `Conference ${i}` }, startDate: day });
  for (let j = 0; j < 20; j++) {
    await write({
      type: 'statement', slug: `statement-${i}-${j}`, kind: 'DIRECT', event: `event-${i}`, position: j + 1,
      speaker: `actor-${below(200)}`, saidOn: day,
      wordings: [
        { kind: 'ORIGINAL', language: 'es-MX', text: text('es'), method: 'TRANSCRIPTION', source: `source-${below(50)}` },
        { kind: 'TRANSLATION', language: 'en', text: text('en'), method: 'HUMAN', source: `source-${below(50)}`, derivedFrom: 1 },
      ],
    });
  }
}
out.end();
await once(out, 'finish');
