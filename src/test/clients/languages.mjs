// What the caches of Apollo and urql have in common: how they keep languages apart, and where they cannot.
import assert from "node:assert/strict";
import { BY_HEADER, DETAIL, INHERITED } from "./screen.mjs";

/** A statement with a text in each language, asked for by a variable. */
export const checkVariables = (check, query, id) =>
  check("languages by a variable do not mix: English, Spanish, English again", async () => {
    const english = await query(DETAIL, { id, languages: ["en"] });
    const spanish = await query(DETAIL, { id, languages: ["es"] });
    assert.deepEqual(await query(DETAIL, { id, languages: ["en"] }, "cache-only"), english);
    assert.deepEqual(await query(DETAIL, { id, languages: ["es"] }, "cache-only"), spanish);

    assert.equal(english.node.wording.match, "EXACT");
    assert.equal(english.node.wording.wording.language.name, "English");
    assert.equal(spanish.node.wording.match, "LOOKUP");
    assert.equal(spanish.node.wording.wording.language.tag, "es-MX");
    assert.notEqual(spanish.node.wording.wording.text, english.node.wording.wording.text);
    assert.notEqual(spanish.node.role.value, english.node.role.value);
  });

/** A statement with one text only, so that one object is asked for in two languages. */
export const checkInheritance = (check, query, untranslated) =>
  check("one wording for two languages: names inherit them and mix, unless they have the argument", async () => {
    const name = async (document, language, policy) => {
      const { wording } = (await query(document, { id: untranslated, languages: [language] }, policy)).node.wording;
      return wording.language.name;
    };
    assert.equal(await name(INHERITED, "en"), "Spanish (Mexico)");
    assert.equal(await name(INHERITED, "es"), "español (México)");
    assert.equal(await name(INHERITED, "en", "cache-only"), "español (México)", "the cache can not know better");

    await name(DETAIL, "en");
    await name(DETAIL, "es");
    assert.equal(await name(DETAIL, "en", "cache-only"), "Spanish (Mexico)");
    assert.equal(await name(DETAIL, "es", "cache-only"), "español (México)");
  });

/** A text by the header, which a cache does not see: a client, with a cache of its own, for each language. */
export const checkHeader = (check, open, id) =>
  check("languages by the header: a client for each keeps them apart", async () => {
    const english = open({ "Accept-Language": "en" });
    const spanish = open({ "Accept-Language": "es" });
    const inEnglish = (await english.query(BY_HEADER, { id })).node.wording;
    const inSpanish = (await spanish.query(BY_HEADER, { id })).node.wording;
    assert.deepEqual([inEnglish.match, inEnglish.requested], ["EXACT", ["en"]]);
    assert.deepEqual([inSpanish.match, inSpanish.requested], ["LOOKUP", ["es"]]);
    assert.notEqual(inEnglish.wording.text, inSpanish.wording.text);
    assert.deepEqual((await english.query(BY_HEADER, { id }, "cache-only")).node.wording, inEnglish);
    assert.deepEqual([english.sent.length, spanish.sent.length], [1, 1]);
  });
