import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gemaakt, opnamenVan } from '../../../src/domain/document/gemaakt-van.js';
import { leesDocument } from '../../../src/domain/document/lees-document.js';
import { merge } from '../../../src/domain/document/merge.js';
import {
  aantalBytes,
  geluidsoorten,
  grootsteGeluid,
  grootsteGeluiden,
  isGeluidVan,
  langsteOpname,
  meesteGeluiden,
  type Geluid,
  type Geluiden,
  type Opname,
} from '../../../src/domain/opname.js';
import { grootsteBestand, naarBestand, uitBestand } from '../../../src/storage/bestand.js';
import { gesprokenDoor } from './maak-gemaakt.js';

const koppen = {
  'audio/webm': [0x1a, 0x45, 0xdf, 0xa3],
  'audio/ogg': [...Buffer.from('OggS')],
  'audio/mp4': [0, 0, 0, 24, ...Buffer.from('ftyp')],
};

/** A recording and its sound, of any kind and size. */
const gezegd = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{6,12}$/),
    type: fc.constantFrom(...geluidsoorten),
    duur: fc.integer({ min: 1, max: langsteOpname }),
    rest: fc.uint8Array({ maxLength: 300 }),
  })
  .map(({ id, type, duur, rest }): { opname: Opname; geluid: Geluid } => {
    const bytes = Buffer.from([...koppen[type], ...rest]);
    return { opname: { id, duur, bytes: bytes.length, type }, geluid: { type, inhoud: bytes.toString('base64') } };
  });
const familie = fc.uniqueArray(gezegd, { minLength: 1, maxLength: 4, selector: ({ opname }) => opname.id });

const alsBestand = (alle: readonly { opname: Opname; geluid: Geluid }[]) => ({
  document: gesprokenDoor(...alle.map(({ opname }) => opname)),
  geluiden: Object.fromEntries(alle.map(({ opname, geluid }) => [opname.id, geluid])) as Geluiden,
});

describe('a recording', () => {
  it('comes out of the file as it went in, 5,000 times', async () => {
    await fc.assert(
      fc.asyncProperty(familie, async (alle) => {
        const { document, geluiden } = alsBestand(alle);
        const uit = await uitBestand(naarBestand(document, geluiden).tekst);
        assert.deepEqual(uit.document?.antwoorden, document.antwoorden);
        assert.deepEqual(uit.geluiden, geluiden);
        assert.equal(uit.kapot, 0);
        assert.ok(!('opnamen' in (uit.document ?? {})), 'the sound is no part of the document');
        assert.equal(naarBestand(uit.document!, uit.geluiden).tekst, naarBestand(document, geluiden).tekst);
      }),
      { numRuns: 5000, seed: 71 },
    );
  });

  it('never becomes a sound when it is something else, 5,000 times; the answer stays', async () => {
    const kwaad = fc.oneof(
      fc.constantFrom<(geluid: Geluid) => unknown>(
        () => null,
        () => 'data:text/html,<script>alert(1)</script>',
        (geluid) => ({ ...geluid, type: 'text/html' }),
        (geluid) => ({ ...geluid, type: 'image/svg+xml' }),
        (geluid) => ({ ...geluid, type: geluid.type === 'audio/ogg' ? 'audio/mp4' : 'audio/ogg' }),
        (geluid) => ({ ...geluid, inhoud: geluid.inhoud.slice(4) }),
        (geluid) => ({ ...geluid, inhoud: `${geluid.inhoud}AAAA` }),
        (geluid) => ({ ...geluid, inhoud: `${geluid.inhoud} ` }),
        (geluid) => ({ ...geluid, inhoud: geluid.inhoud.replace(/^./, '<') }),
        (geluid) => ({ ...geluid, inhoud: Buffer.from('<svg onload=alert(1)>').toString('base64') }),
        (geluid) => ({ ...geluid, inhoud: [geluid.inhoud] }),
        (geluid) => ({ ...geluid, inhoud: { length: 8, endsWith: 1 } }),
      ),
      fc.jsonValue().map((wild) => () => wild),
    );
    await fc.assert(
      fc.asyncProperty(gezegd, kwaad, async ({ opname, geluid }, breek) => {
        const stuk = breek(geluid);
        const tekst = JSON.stringify({ ...gesprokenDoor(opname), opnamen: { [opname.id]: stuk } });
        const uit = await uitBestand(tekst);
        assert.deepEqual(uit.geluiden, {});
        assert.deepEqual(gemaakt(uit.document?.antwoorden[0]?.antwoord).opnamen, [opname]);
      }),
      { numRuns: 5000, seed: 72 },
    );
  });

  it('is refused as an answer when it says what cannot be', () => {
    const goed: Opname = { id: 'abc', duur: 3, bytes: 900, type: 'audio/webm' };
    assert.ok(leesDocument(gesprokenDoor(goed)).document);
    for (const anders of [
      { id: '../x' },
      { id: '' },
      { id: 'a'.repeat(65) },
      { duur: 0 },
      { duur: 61 },
      { duur: 1.5 },
      { duur: '3' },
      { bytes: 0 },
      { bytes: grootsteGeluid + 1 },
      { type: 'text/html' },
    ])
      assert.equal(leesDocument(gesprokenDoor({ ...goed, ...anders })).reden, 'kapot', JSON.stringify(anders));
    assert.equal(leesDocument(gesprokenDoor()).reden, 'kapot');
    assert.equal(leesDocument(gesprokenDoor(...Array.from({ length: 21 }, () => goed))).reden, 'kapot');
    // Also beside an answer of a kind that this version does not know.
    const vreemd = gesprokenDoor(goed);
    vreemd.antwoorden[0]!.antwoord = { soort: 'van-morgen', opnamen: 'x' } as never;
    assert.equal(leesDocument(vreemd).reden, 'kapot');
  });

  it('is taken from a file only when an answer names it, and as many as a file may hold', async () => {
    const { opname, geluid } = fc.sample(gezegd, { numRuns: 1, seed: 1 })[0]!;
    const vreemde = await uitBestand(
      JSON.stringify({ ...gesprokenDoor(opname), opnamen: { ander: geluid, __proto__x: geluid } }),
    );
    assert.deepEqual(vreemde.geluiden, {});
    const veel = Array.from({ length: meesteGeluiden + 5 }, (_, n) => ({ ...opname, id: `o${n}` }));
    const document = gesprokenDoor(veel[0]);
    document.antwoorden = veel.map((wat, n) => ({
      ...document.antwoorden[0]!,
      vraag: `v${n}`,
      antwoord: { soort: 'gesproken', opnamen: [{ ...wat }] },
    }));
    const uit = await uitBestand(naarBestand(document, Object.fromEntries(veel.map(({ id }) => [id, geluid]))).tekst);
    assert.equal(Object.keys(uit.geluiden ?? {}).length, meesteGeluiden);
    assert.equal(uit.kapot, 5);
    assert.ok(grootsteBestand > 1.34 * grootsteGeluiden);
  });

  it('of two versions made apart both stay', () => {
    const [een, twee] = fc.sample(
      familie.filter((alle) => alle.length > 1),
      { numRuns: 1, seed: 5 },
    )[0]!;
    const a = gesprokenDoor(een!.opname);
    const b = gesprokenDoor(twee!.opname);
    b.antwoorden[0]!.versie = [1, 'tablet'];
    assert.deepEqual(
      opnamenVan(merge(a, b))
        .map(({ id }) => id)
        .sort(),
      [een!.opname.id, twee!.opname.id].sort(),
    );
  });

  it('is measured without being decoded', () => {
    for (let n = 0; n < 40; n++) assert.equal(aantalBytes(Buffer.alloc(n, 7).toString('base64')), n);
    for (const geen of ['A', 'AAA', 'A===', 'AA A', 'é===']) assert.ok(Number.isNaN(aantalBytes(geen)), geen);
    assert.ok(!isGeluidVan({ type: 'audio/webm', bytes: 3 }, { type: 'audio/webm', inhoud: 'AAAA' }));
  });
});
