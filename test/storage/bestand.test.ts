import { expect } from 'chai';
import fc from 'fast-check';
import { grootsteBestand, grootsteDocument, naarBestand, uitBestand } from '../../src/storage/bestand.js';
import { paspoorten } from '../node/domain/maak.js';
import { beantwoord, leeg } from './hulp.js';

const keren = { numRuns: 300, seed: 20261122 };
const { tekst: goed } = naarBestand(beantwoord(leeg(), 'a', 'ja'));
const redenVan = async (bron: string | Blob): Promise<string | undefined> => (await uitBestand(bron)).reden;

describe('a passport as a file', () => {
  it('comes back the same, byte for byte, from text and from a file', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(paspoorten, async (document) => {
        const { tekst, naam } = naarBestand(document);
        if (tekst.length > grootsteDocument / 4) return;
        for (const bron of [tekst, new File([tekst], naam), `\uFEFF${tekst}`]) {
          const gelezen = await uitBestand(bron);
          expect(gelezen.reden).to.equal(undefined);
          if (gelezen.document) expect(naarBestand(gelezen.document).tekst).to.equal(tekst);
        }
      }),
      keren,
    );
  });

  it('has a name without a name: only plain letters and digits', () => {
    const vijandig = fc.constantFrom('', '../../x', 'noor\u202egnp.exe', 'CON', '\ud800', 'ab12cd34ef56');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), vijandig), (id) => {
        expect(naarBestand(leeg(id)).naam).to.match(/^samenspel-paspoort(-[A-Za-z0-9]{1,8})?\.json$/);
      }),
    );
  });

  it('is refused with a clear reason when it is something else', async () => {
    expect(await redenVan('')).to.equal('kapot');
    expect(await redenVan('{"soort":')).to.equal('kapot');
    expect(await redenVan('PK\u0003\u0004')).to.equal('kapot');
    for (const anders of ['null', '1', '"x"', '[]', '{}', '{"soort":"iets"}'])
      expect(await redenVan(anders), anders).to.equal('geen-paspoort');
    expect(await redenVan('{"soort":"samenspel-paspoort","versie":1}')).to.equal('kapot');
    expect(await redenVan(JSON.stringify({ ...leeg(), versie: 2 }))).to.equal('nieuwer');
  });

  it('is refused when its answers are larger than 1 MiB, and before it is read when it is larger than a file with sound can be', async () => {
    const teGroot = ' '.repeat(grootsteBestand + 1);
    expect(await redenVan(teGroot)).to.equal('te-groot');
    expect(await redenVan('€'.repeat(grootsteBestand / 2))).to.equal('te-groot');
    const bestand = new File([teGroot], 'x.json');
    Object.defineProperty(bestand, 'text', { value: () => Promise.reject(new Error('It was read')) });
    expect(await redenVan(bestand)).to.equal('te-groot');
    expect(await redenVan(goed + ' '.repeat(grootsteDocument - goed.length))).to.equal(undefined);
    expect(await redenVan(goed + ' '.repeat(grootsteDocument))).to.equal('te-groot');
  });

  it('is refused when it is nested deeper than 32', async () => {
    const diep = (lagen: number): string =>
      JSON.stringify({ ...leeg(), later: 'X' }).replace('"X"', '['.repeat(lagen) + ']'.repeat(lagen));
    expect(await redenVan(diep(20))).to.equal(undefined);
    expect(await redenVan(diep(40))).to.equal('kapot');
    expect(await redenVan(diep(500_000))).to.equal('kapot');
  });

  it('is refused at every cut', async () => {
    for (let lengte = 0; lengte < goed.trimEnd().length; lengte++)
      expect(await redenVan(goed.slice(0, lengte)), `after ${lengte} characters`).to.equal('kapot');
  });

  it('that cannot be read as a file is refused too', async () => {
    const bestand = new File([goed], 'x.json');
    Object.defineProperty(bestand, 'text', { value: () => Promise.reject(new DOMException('', 'NotReadableError')) });
    expect(await redenVan(bestand)).to.equal('kapot');
  });
});
