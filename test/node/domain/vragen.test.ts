import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Antwoord } from '../../../src/domain/document/document.js';
import type { Sjabloon, Vraag } from '../../../src/domain/paspoort/sjabloon.js';
import {
  gevraagd,
  isBeantwoord,
  voortgang,
  vraagVoor,
  vragenVan,
  type AntwoordVan,
} from '../../../src/domain/paspoort/vragen.js';
import { rollen } from '../../../src/domain/rol.js';
import { sjablonen } from './maak.js';

const optie = (id: string, alleen?: boolean) => ({ id, tekst: { nl: `${id}!`, en: 'x' }, ...(alleen && { alleen }) });
const leuk: Vraag = {
  id: 'leuk',
  rol: 'kind',
  soort: 'tegels',
  vraag: { nl: 'Wat vind je leuk?', en: 'What do you like?' },
  opties: [optie('lezen'), optie('zingen'), optie('niets', true)],
  varianten: { jong: { vraag: 'Leuk?', opties: [optie('zingen')] } },
};
const volger = (id: string, volgtOp: Vraag['volgtOp']): Vraag => ({
  id,
  rol: 'kind',
  soort: 'kort',
  vraag: id,
  volgtOp,
});
const sjabloon: Sjabloon = {
  id: 'po',
  versie: 1,
  delen: [
    {
      id: 'algemeen',
      titel: 'Kennismaken',
      vragen: [
        leuk,
        volger('iets', { vraag: 'leuk' }),
        volger('boek', { vraag: 'leuk', opties: ['lezen'] }),
        volger('schrijver', { vraag: 'boek' }),
        { id: 'thuis', rol: 'ouder', soort: 'lang', vraag: 'Thuis?' },
      ],
    },
    { id: 'later', titel: 'Later', vragen: [volger('nog', { vraag: 'leuk' }), volger('ring', { vraag: 'ring' })] },
  ],
};
const keuze = (...gekozen: string[]): Antwoord => ({ soort: 'keuze', gekozen });
const van =
  (antwoorden: Record<string, Antwoord | null>): AntwoordVan =>
  (id) =>
    antwoorden[id];
const gesteld = (antwoorden: Record<string, Antwoord | null>, deel = 'algemeen'): string[] =>
  vragenVan(sjabloon, deel, 'kind', undefined, van(antwoorden)).map(({ id }) => id);

describe('a question', () => {
  it('is put in the words for the age of the child', () => {
    assert.equal(vraagVoor(leuk, 'jong').vraag, 'Leuk?');
    assert.equal(vraagVoor(leuk, 'jong').opties?.length, 1);
    for (const fase of ['midden', 'oud', undefined] as const) assert.equal(vraagVoor(leuk, fase).vraag, leuk.vraag);
  });

  it('can be left for the talk and is seen by all, unless it says otherwise', () => {
    assert.equal(vraagVoor(leuk).inGesprek, true);
    assert.deepEqual(vraagVoor(leuk).zicht, rollen);
    assert.equal(vraagVoor({ ...leuk, inGesprek: false }).inGesprek, false);
    assert.deepEqual(vraagVoor({ ...leuk, zicht: [] }).zicht, []);
  });

  it('is kept with its answer in Dutch, with the words of what was chosen', () => {
    assert.deepEqual(gevraagd(leuk, keuze('niets', 'weg')), {
      tekst: 'Wat vind je leuk?',
      opties: { niets: 'niets!' },
    });
    assert.deepEqual(gevraagd(leuk, { soort: 'gesprek' }), { tekst: 'Wat vind je leuk?' });
    assert.deepEqual(gevraagd(leuk, null), { tekst: 'Wat vind je leuk?' });
  });
});

describe('the questions of a part for one voice', () => {
  it('are its own, in their order, without those that follow on an answer not given', () => {
    assert.deepEqual(gesteld({}), ['leuk']);
    assert.deepEqual(
      vragenVan(sjabloon, 'algemeen', 'ouder', 'oud', van({})).map(({ id }) => id),
      ['thuis'],
    );
    assert.deepEqual(vragenVan(sjabloon, 'nergens', 'kind', 'oud', van({})), []);
  });

  it('open with a choice, with one of the choices they name, or with own words', () => {
    assert.deepEqual(gesteld({ leuk: keuze('zingen') }), ['leuk', 'iets']);
    assert.deepEqual(gesteld({ leuk: keuze('lezen') }), ['leuk', 'iets', 'boek']);
    assert.deepEqual(gesteld({ leuk: { soort: 'keuze', gekozen: [], zelf: 'dansen' } }), ['leuk', 'iets']);
    assert.deepEqual(gesteld({ leuk: keuze('lezen') }, 'later'), ['nog']);
  });

  it('stay closed on "niets", on a skipped question, on one left for the talk and on an answer taken back', () => {
    for (const antwoord of [keuze('niets'), keuze(), { soort: 'overgeslagen' }, { soort: 'gesprek' }, null] as const)
      assert.deepEqual(gesteld({ leuk: antwoord }), ['leuk']);
  });

  it('close with the question they follow on, whatever was answered there', () => {
    const schrijver = { boek: { soort: 'tekst', tekst: 'Pluk' } } as const;
    assert.deepEqual(gesteld({ leuk: keuze('lezen'), ...schrijver }), ['leuk', 'iets', 'boek', 'schrijver']);
    assert.deepEqual(gesteld({ leuk: keuze('zingen'), ...schrijver }), ['leuk', 'iets']);
  });

  it('are never more than all, in any template with any answer', () => {
    fc.assert(
      fc.property(sjablonen, fc.constantFrom(...rollen), fc.nat({ max: 3 }), (heel, rol, soort) => {
        const alle = new Map(heel.delen.flatMap((deel) => deel.vragen.map((vraag) => [vraag.id, vraag])));
        const alles: AntwoordVan = (id) =>
          [keuze(...(alle.get(id)?.opties ?? []).map((o) => o.id)), null, undefined, { soort: 'overgeslagen' }][soort];
        for (const deel of heel.delen) {
          const vragen = vragenVan(heel, deel.id, rol, heel.fase, alles);
          const eigen = deel.vragen.filter((vraag) => vraag.rol === rol);
          const vast = eigen.filter((vraag) => (soort === 0 ? !vraag.volgtOp : false));
          assert.deepEqual(
            vragen.filter(({ volgtOp }) => soort !== 0 && volgtOp),
            [],
          );
          assert.ok(vast.every(({ id }) => vragen.some((vraag) => vraag.id === id)));
          assert.ok(vragen.length <= eigen.length);
        }
      }),
      { numRuns: 500, seed: 9 },
    );
  });
});

describe('where the student decides', () => {
  it('nobody is let to see his answers before he chose who does, whatever the question says', () => {
    const anders: Sjabloon['delen'] = [
      {
        id: 'algemeen',
        titel: 'x',
        vragen: [
          { ...leuk, zicht: ['ouder', 'leerkracht'] },
          { id: 'thuis', rol: 'ouder', soort: 'lang', vraag: 'Thuis?', zicht: ['leerkracht'] },
        ],
      },
    ];
    const volwassen: Sjabloon = { ...sjabloon, volwassen: true, delen: anders };
    assert.deepEqual(
      vragenVan(volwassen, 'algemeen', 'kind', 'oud', van({})).map(({ zicht }) => zicht),
      [[]],
    );
    assert.deepEqual(
      vragenVan(volwassen, 'algemeen', 'ouder', undefined, van({})).map(({ zicht }) => zicht),
      [['leerkracht']],
    );
    fc.assert(
      fc.property(sjablonen, (gemaakt) => {
        for (const { id } of gemaakt.delen)
          for (const { zicht } of vragenVan({ ...gemaakt, volwassen: true }, id, 'kind', 'oud', van({})))
            assert.deepEqual(zicht, []);
      }),
      { numRuns: 500, seed: 10 },
    );
  });
});

describe('how far somebody is', () => {
  it('is told by what is answered, skipped and open', () => {
    const antwoorden: Record<string, Antwoord | null> = {
      leuk: { soort: 'gesprek' },
      iets: { soort: 'overgeslagen' },
      boek: { soort: 'tekst', tekst: '  ' },
      schrijver: null,
      thuis: { soort: 'opname', duur: 3 },
    };
    assert.deepEqual(voortgang(sjabloon.delen[0]!.vragen, van(antwoorden)), {
      beantwoord: ['leuk', 'thuis'],
      overgeslagen: ['iets'],
      open: ['boek', 'schrijver'],
    });
  });

  it('counts every way to answer but an empty one', () => {
    assert.ok(isBeantwoord({ soort: 'weet-niet' }));
    assert.ok(isBeantwoord({ soort: 'keuze', gekozen: [], zelf: 'x' }));
    assert.ok(!isBeantwoord({ soort: 'keuze', gekozen: [], zelf: ' ' }));
    assert.ok(!isBeantwoord(undefined));
  });
});
