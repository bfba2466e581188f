import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { canoniek } from '../../../src/domain/canoniek.js';
import { linkDocument } from '../../../src/domain/document/linkdeel.js';
import { grootsteUitgepakt, langsteLink, naarLink, uitLink } from '../../../src/storage/link.js';
import { juf, maakPaspoort, mama, noor, papa, wieIs } from '../../fixtures/documents.js';
import { blijftSchoon, paspoorten } from '../domain/maak.js';

const gevallen = { numRuns: 5000, seed: 20261128 };
const pagina = 'https://school.nl/groep-5?p=12';
const alfabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const hashVan = (link: string): string => new URL(link).hash;
const redenVan = async (hash: string): Promise<string | undefined> => (await uitLink(hash)).reden;
const maak = async (document = maakPaspoort([mama])): Promise<string> => {
  const { link } = await naarLink(document, pagina);
  assert.ok(link);
  return link;
};
/** A link as somebody else could write it: other bytes, with a right checksum. */
const metBytes = (ingepakt: Buffer): string => {
  const som = Buffer.alloc(4);
  som.writeUInt32BE(crc32(ingepakt));
  return `#samenspel=${Buffer.concat([som, ingepakt]).toString('base64url')}.1`;
};
const metTekst = (tekst: string): string => metBytes(deflateRawSync(tekst, { level: 9 }));

describe('a link with answers', () => {
  it('comes back the same, to the letter, and the same document gives the same link', async () => {
    await fc.assert(
      fc.asyncProperty(paspoorten, async (document) => {
        const { link, reden } = await naarLink(document, pagina);
        if (reden) return assert.equal(reden, 'te-lang');
        assert.ok(link.startsWith(`${pagina}#samenspel=`) && link.length <= langsteLink);
        assert.match(link, /^[\x21-\x7e]+[A-Za-z0-9]$/);
        const gelezen = await uitLink(hashVan(link));
        assert.equal(gelezen.reden, undefined);
        assert.equal(canoniek(gelezen.document), canoniek(document));
        assert.equal((await naarLink(document, pagina)).link, link);
        blijftSchoon();
      }),
      gevallen,
    );
  });

  it('can be read by anybody who knows what stands in the sources', async () => {
    const document = maakPaspoort([noor]);
    const [, tekst = ''] = /^#samenspel=(.+)\.1$/.exec(hashVan(await maak(document))) ?? [];
    const bytes = Buffer.from(tekst, 'base64url');
    assert.equal(bytes.readUInt32BE(0), crc32(bytes.subarray(4)));
    assert.equal(inflateRawSync(bytes.subarray(4)).toString(), canoniek(document));
    assert.ok((await uitLink(metTekst(canoniek(document)))).document);
  });

  it('is refused whole when any letter of it is another one, whichever', async () => {
    const hash = hashVan(await maak(maakPaspoort([{ ...mama, aantal: 1 }])));
    const begin = '#samenspel='.length;
    for (let plaats = begin; plaats < hash.length; plaats++)
      for (const teken of `${alfabet}.%`) {
        if (teken === hash[plaats]) continue;
        const anders = hash.slice(0, plaats) + teken + hash.slice(plaats + 1);
        const gelezen = await uitLink(anders);
        assert.ok(!gelezen.document && ['kapot', 'nieuwer'].includes(gelezen.reden ?? ''), anders);
      }
  });

  it('is refused whole at every cut, with anything behind it, and with any run of letters changed', async () => {
    const hash = hashVan(await maak());
    for (let lengte = '#samenspel='.length; lengte < hash.length; lengte++)
      assert.equal(await redenVan(hash.slice(0, lengte)), 'kapot');
    for (const staart of ['.', ')', '%20', '&x=1', '=', '\n', ' '])
      assert.equal(await redenVan(hash + staart), 'kapot', staart);
    const letters = fc.string({ unit: fc.constantFrom(...alfabet), minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: hash.length - 20 }), letters, async (plaats, nieuw) => {
        const waar = Math.max(plaats, '#samenspel='.length);
        const anders = hash.slice(0, waar) + nieuw + hash.slice(waar + nieuw.length);
        if (anders !== hash) assert.equal((await uitLink(anders)).document, undefined);
      }),
      gevallen,
    );
  });

  it('that is no passport, of a later version, or no link at all is refused with its reason', async () => {
    assert.equal(await redenVan('#samenspel='), 'kapot');
    assert.equal(await redenVan('#samenspel=AAAA.2'), 'nieuwer');
    assert.equal(await redenVan('#samenspel=AAAA.0'), 'kapot');
    assert.equal(await redenVan(metTekst('')), 'kapot');
    assert.equal(await redenVan(metTekst('{"soort":"iets"}')), 'geen-paspoort');
    assert.equal(await redenVan(metTekst('{"soort":"samenspel-paspoort"}')), 'kapot');
    assert.equal(await redenVan(metTekst(canoniek({ ...maakPaspoort([mama]), versie: 2 }))), 'nieuwer');
    assert.equal(await redenVan(metBytes(Buffer.from('no deflate at all'))), 'kapot');
    assert.equal(await redenVan(metBytes(deflateRawSync(Buffer.from([0x7b, 0xff, 0x7d])))), 'kapot');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (iets) => {
        assert.ok(await redenVan(`#samenspel=${iets}`));
        assert.ok(await redenVan(iets));
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('that unpacks to more than 256 KiB is stopped there, however much is in it', async (t) => {
    const echt = globalThis.DecompressionStream;
    t.after(() => (globalThis.DecompressionStream = echt));
    let uit = 0;
    globalThis.DecompressionStream = class {
      readonly #pers = new echt('deflate-raw' as CompressionFormat);
      readonly writable = this.#pers.writable;
      readonly readable = this.#pers.readable.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(deel, regelaar) {
            uit += deel.length;
            regelaar.enqueue(deel);
          },
        }),
      );
    } as unknown as typeof DecompressionStream;
    const bom = metTekst('a'.repeat(5_500_000));
    assert.ok(bom.length <= langsteLink, String(bom.length));
    assert.equal(await redenVan(bom), 'te-groot');
    assert.ok(uit > grootsteUitgepakt && uit < 2 * grootsteUitgepakt, String(uit));
    // What is longer than a link is not even begun with.
    assert.equal(await redenVan(metTekst('a'.repeat(100_000_000))), 'te-groot');
    const [rand, over] = [grootsteUitgepakt, grootsteUitgepakt + 1].map((aantal) => metTekst('a'.repeat(aantal)));
    assert.equal(await redenVan(rand ?? ''), 'kapot');
    assert.equal(await redenVan(over ?? ''), 'te-groot');
  });

  it('holds the whole part of each voice, and of a family of four what all may see', async () => {
    for (const wie of [noor, mama, juf]) {
      const document = maakPaspoort([wie]);
      const link = await maak(linkDocument(document, wieIs(document, wie.rol)).document);
      assert.ok(link.length < 2953, `fits in a QR code: ${link.length}`);
    }
    const vier = await maak(linkDocument(maakPaspoort([noor, mama, papa, juf])).document);
    assert.ok(vier.length < langsteLink, String(vier.length));
  });

  it('is not made when it would be too long: nothing is left out to make it fit', async () => {
    const letters = Array.from({ length: 20_000 }, (_, n) => String.fromCodePoint(0x4e00 + ((n * 7919) % 20_000)));
    const vol = maakPaspoort([{ ...mama, woorden: { 'ouder-trots': letters.join('').slice(0, 9000) } }]);
    assert.deepEqual(await naarLink(vol, pagina), { reden: 'te-lang' });
    assert.deepEqual(await naarLink(maakPaspoort([mama]), `${pagina}&q=${'x'.repeat(8000)}`), { reden: 'te-lang' });
  });

  it('leads to the page itself, without what stood behind its # and without a password', async () => {
    const document = maakPaspoort([{ ...mama, aantal: 1 }]);
    for (const adres of [`${pagina}#paspoort`, `${pagina}#`, pagina.replace('//', '//ik:geheim@')]) {
      const { link = '' } = await naarLink(document, adres);
      assert.ok(link.startsWith(`${pagina}#samenspel=`), link);
    }
  });

  it('is not made where it would open nothing: a file, a frame without an address, an application with its own way after #', async () => {
    for (const adres of ['file:///x.html', 'about:srcdoc', 'data:text/html,x', `${pagina}#/kind/3`, `${pagina}#!/kind`])
      assert.deepEqual(await naarLink(maakPaspoort([mama]), adres), { reden: 'kan-niet-hier' });
  });

  for (const hoe of ['is missing', 'knows other forms only'])
    it(`says so where compression ${hoe}`, async (t) => {
      const { CompressionStream: pakIn, DecompressionStream: pakUit } = globalThis;
      t.after(() => Object.assign(globalThis, { CompressionStream: pakIn, DecompressionStream: pakUit }));
      const hash = hashVan(await maak());
      const Weigert = class {
        constructor() {
          throw new TypeError('Unsupported');
        }
      };
      const weg = hoe === 'is missing' ? undefined : Weigert;
      Object.assign(globalThis, { CompressionStream: weg, DecompressionStream: weg });
      assert.deepEqual(await naarLink(maakPaspoort([mama]), pagina), { reden: 'kan-niet-hier' });
      assert.equal(await redenVan(hash), 'kan-niet-hier');
    });
});
