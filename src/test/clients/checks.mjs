// What the scripts share: counting checks, requests without a client's cache to compare with, and what clients send.
import assert from "node:assert/strict";

/** The statement that the scripts show: its English is a translation, tagged "en"; its Spanish is "es-MX". */
export const EXAMPLE = "gob-doce-anos";
/** A statement that was never translated: whoever asks for English or Spanish gets the same wording. */
export const UNTRANSLATED = "gob-una-razon";

/** Counts what passes; what fails throws, which ends the script with an exit code that is not 0. */
export const checks = (name) => {
  let passed = 0;
  const warnings = [];
  // Clients tell of data that does not fit their cache by a warning only, so a warning must fail too.
  console.warn = console.error = (...message) => warnings.push(message.join(" "));
  const check = async (title, assertions) => {
    await assertions();
    passed += 1;
    console.log(`ok: ${title}`);
  };
  const end = async () => {
    await check("no warning by the client", () => assert.deepEqual(warnings, []));
    console.log(`${name}: ${passed} checks pass`);
  };
  return { check, end };
};

/** The data of one request by nothing but fetch. */
export const ask = async (url, query, variables = {}, headers = {}) => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
};

/** A fetch that remembers what was sent and what came, as a count of requests shows whether a cache answered. */
export const recorder = () => {
  const sent = [];
  const recording = async (url, options = {}) => {
    const response = await fetch(url, options);
    sent.push({ url: new URL(url), method: options.method ?? "GET", body: options.body, response });
    return response;
  };
  return { sent, fetch: recording };
};

/** Data as it was asked for: caches add the names of types to every document. */
export const withoutTypenames = (data) =>
  JSON.parse(JSON.stringify(data, (key, value) => (key === "__typename" ? undefined : value)));
