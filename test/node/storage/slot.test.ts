import assert from 'node:assert/strict';
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { grootsteBestand, isOpSlot, naarBestand, uitBestand } from '../../../src/storage/bestand.js';
import { isLangGenoeg, kanSluiten, open, rondesNu, sluit } from '../../../src/storage/slot.js';
import { leegDocument } from '../../../src/store/paspoort-store.js';
import { maakPaspoort, mama, noor } from '../../fixtures/documents.js';
import { blijftSchoon, paspoorten } from '../domain/maak.js';

const gevallen = { numRuns: 5000, seed: 20261128 };
const zin = 'fiets appel regen oma boek';
/** One round instead of 600,000: the same lock, opened quickly. */
const vlug = (tekst: string, woorden = zin): Promise<{ naam: string; tekst: string }> => sluit(tekst, woorden, 1);
const redenVan = async (inhoud: BlobPart, woorden = zin): Promise<string | undefined> =>
  (await open(new Blob([inhoud]), woorden)).reden;
interface Vorm {
  versie: number;
  sleutel: { rondes: number; zout: string };
  slot: { iv: string };
  inhoud: string;
}
const vormVan = (tekst: string): Vorm => JSON.parse(tekst) as Vorm;

const klein = naarBestand(
  leegDocument({ id: 'po', versie: 1, titel: '', delen: [] }, 'noor', '2026-11-28T10:00:00.000Z'),
).tekst;

describe('a locked file', () => {
  it('comes back the same, byte for byte, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(paspoorten, fc.string({ unit: 'grapheme', minLength: 12 }), async (document, woorden) => {
        if (!isLangGenoeg(woorden)) return;
        const { tekst } = naarBestand(document);
        const slot = await vlug(tekst, woorden);
        const { tekst: terug } = await open(new Blob([slot.tekst]), woorden);
        assert.equal(terug, tekst);
        assert.equal((await uitBestand(terug)).reden, undefined);
        blijftSchoon();
      }),
      gevallen,
    );
  });

  it('is refused whole when one bit of it is another, whichever bit', async () => {
    const bytes = new TextEncoder().encode((await vlug(klein)).tekst);
    for (let plaats = 0; plaats < bytes.length; plaats++)
      for (let bit = 0; bit < 8; bit++) {
        const anders = bytes.slice();
        anders[plaats]! ^= 1 << bit;
        const gelezen = await open(new Blob([anders]), zin);
        assert.equal(gelezen.tekst, undefined, `byte ${plaats}, bit ${bit}`);
        assert.ok(['klopt-niet', 'nieuwer'].includes(gelezen.reden), gelezen.reden);
        // Where it is no longer known as a locked file it is no file at all.
        if (!(await isOpSlot(new Blob([anders])))) assert.ok((await uitBestand(new Blob([anders]))).reden);
      }
  });

  it('is refused whole when bytes are changed, left out, put in or turned round', async () => {
    const bytes = new TextEncoder().encode((await vlug(naarBestand(maakPaspoort([noor])).tekst)).tekst);
    const ingreep = fc.record({
      plaats: fc.nat({ max: bytes.length - 1 }),
      weg: fc.nat({ max: 40 }),
      erbij: fc.uint8Array({ maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(ingreep, async ({ plaats, weg, erbij }) => {
        const anders = Buffer.concat([bytes.subarray(0, plaats), erbij, bytes.subarray(plaats + weg)]);
        if (!anders.equals(bytes)) assert.ok(await redenVan(anders));
      }),
      gevallen,
    );
    for (let lengte = 0; lengte < bytes.length; lengte++) assert.ok(await redenVan(bytes.subarray(0, lengte)));
  });

  it('is refused when it says the same in another way', async () => {
    const { tekst } = await vlug(klein);
    const vorm = vormVan(tekst);
    const anders = [
      `\uFEFF${tekst}`,
      `${tekst}\n`,
      ` ${tekst}`,
      JSON.stringify(vorm, null, 2),
      JSON.stringify({ ...vorm, endpoint: 'https://elders.example' }),
      tekst.replace('"versie":1', '"versie":1.0'),
      tekst.replace('"versie":1', '"versie":2,"versie":1'),
      tekst.replace('"PBKDF2"', '"PBKDF\\u0032"'),
      tekst.replace('"SHA-256"', '"SHA-1"'),
      tekst.replace('"rondes":1', '"rondes":1e0'),
    ];
    for (const ander of anders) assert.equal(await redenVan(ander), 'klopt-niet', ander.slice(0, 150));
  });

  it('is opened by its phrase only, as people type it', async () => {
    const { tekst } = await vlug(klein, 'Één fiets, twee appels');
    for (const zelfde of ['één fiets, twee appels', ' E\u0301e\u0301n  fiets,\ttwee APPELS ', 'ÉÉN FIETS, TWEE APPELS'])
      assert.equal(await redenVan(tekst, zelfde), undefined, zelfde);
    for (const ander of ['een fiets, twee appels', 'één fiets twee appels', '', 'één fiets, twee appel'])
      assert.equal(await redenVan(tekst, ander), 'klopt-niet', ander);
  });

  it('says of itself that it is locked, and nothing of the child', async () => {
    const document = maakPaspoort([noor, mama]);
    const { tekst } = naarBestand(document);
    const slot = await vlug(tekst);
    assert.equal(await isOpSlot(new Blob([slot.tekst])), true);
    // Whoever reads many files at once says so too, and reads nothing of it.
    assert.deepEqual(await uitBestand(slot.tekst), { reden: 'op-slot' });
    assert.equal(await isOpSlot(new Blob([tekst])), false);
    assert.match(slot.naam, /^samenspel-slot-[0-9a-f]{8}\.json$/);
    assert.match(slot.tekst, /"uitleg":"Dit bestand is op slot\./);
    for (const geheim of ['Noor', 'mama', document.id, 'antwoorden', 'personen', 'samenspel-paspoort'])
      assert.equal(slot.tekst.includes(geheim), false, geheim);
    assert.equal((await uitBestand(new Blob([slot.tekst]))).reden, 'op-slot');
  });

  it('is another one each time, also of the same words', async () => {
    const sloten = await Promise.all(Array.from({ length: 50 }, () => vlug(klein)));
    for (const deel of [
      (vorm: Vorm) => vorm.sleutel.zout,
      (vorm: Vorm) => vorm.slot.iv,
      (vorm: Vorm) => vorm.inhoud.slice(0, 16),
    ])
      assert.equal(new Set(sloten.map(({ tekst }) => deel(vormVan(tekst)))).size, 50);
  });

  it('is made with 600,000 rounds unless said, and opened by another implementation', async () => {
    const slot = await sluit(klein, zin);
    const { sleutel, slot: deSlot, inhoud } = vormVan(slot.tekst);
    assert.equal(sleutel.rondes, rondesNu);
    assert.equal(rondesNu, 600_000);
    const key = pbkdf2Sync(zin, Buffer.from(sleutel.zout, 'base64'), sleutel.rondes, 32, 'sha256');
    const ontcijfer = createDecipheriv('aes-256-gcm', key, Buffer.from(deSlot.iv, 'base64'));
    const bytes = Buffer.from(inhoud, 'base64');
    ontcijfer.setAAD(Buffer.from(`${slot.tekst.slice(0, slot.tekst.indexOf(',"inhoud"'))}}`));
    ontcijfer.setAuthTag(bytes.subarray(-16));
    assert.equal(ontcijfer.update(bytes.subarray(0, -16)) + ontcijfer.final('utf8'), klein);
    assert.equal((await open(new Blob([slot.tekst]), zin)).tekst, klein);
  });

  it('holds a file of the largest size, and nothing larger is begun with', async () => {
    const groot = 'é'.repeat(grootsteBestand / 2);
    assert.equal((await open(new Blob([(await vlug(groot)).tekst]), zin)).tekst, groot);
    const teGroot = new File(['x'.repeat(grootsteBestand * 1.5)], 'x.json');
    Object.defineProperty(teGroot, 'arrayBuffer', { value: () => Promise.reject(new Error('It was read')) });
    assert.equal((await open(teGroot, zin)).reden, 'te-groot');
  });

  it('of a later version, or that would keep a phone busy for hours, is refused before anything is worked out', async () => {
    const { tekst } = await vlug(klein);
    assert.equal(await redenVan(tekst.replace('"versie":1', '"versie":2')), 'nieuwer');
    const begin = performance.now();
    for (const rondes of ['4294967295', '5000001', '0', '-1', '1.5', 'null'])
      assert.equal(await redenVan(tekst.replace('"rondes":1', `"rondes":${rondes}`)), 'klopt-niet');
    assert.ok(performance.now() - begin < 1000);
  });

  it('that is not there any more when it is read is refused too', async () => {
    const weg = new File([(await vlug(klein)).tekst], 'x.json');
    Object.defineProperty(weg, 'arrayBuffer', {
      value: () => Promise.reject(new DOMException('', 'NotReadableError')),
    });
    assert.equal((await open(weg, zin)).reden, 'klopt-niet');
    Object.defineProperty(weg, 'slice', { value: () => ({ text: () => Promise.reject(new Error('Weg')) }) });
    assert.equal(await isOpSlot(weg), false);
  });

  it('is never made with a phrase that is guessed quickly', async () => {
    for (const kort of ['', 'geheim', '   a   b   c      ', 'elf letters']) await assert.rejects(vlug(klein, kort));
    assert.equal(isLangGenoeg('twaalf  tek.'), false);
    assert.equal(isLangGenoeg('twaalf teken'), true);
  });

  it('cannot be made nor opened on a page without https: it says so, and there is nothing weaker', async (t) => {
    const { tekst } = await vlug(klein);
    const echt = globalThis.crypto;
    t.after(() => Object.defineProperty(globalThis, 'crypto', { value: echt, configurable: true }));
    const zonder = { getRandomValues: echt.getRandomValues.bind(echt) };
    Object.defineProperty(globalThis, 'crypto', { value: zonder, configurable: true });
    assert.equal(kanSluiten(), false);
    await assert.rejects(sluit(klein, zin));
    assert.equal(await redenVan(tekst), 'kan-niet-hier');
  });
});
