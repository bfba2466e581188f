import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leesInhoud } from '../../../src/domain/informatiekaart/lees.js';
import { bereikbaar, urenVan } from '../../../src/domain/informatiekaart/bereikbaar.js';
import { isOud, volgendGesprek } from '../../../src/domain/informatiekaart/schooljaar.js';
import { vandaagOp } from '../../../src/domain/informatiekaart/tijd.js';
import groep5 from '../../../stories/kaarten/groep-5.json';
import vo from '../../../stories/kaarten/vo.json';
import { kaartBreuken } from './breek-kaart.js';
import { kopie, leesProef } from './lees-proef.js';
import { kaarten } from './maak-kaart.js';

describe('an info card from outside', () => {
  it('is read 5,000 times, whatever it is, without an error; what is wrong is said with its place', () => {
    leesProef({
      lees: leesInhoud,
      goed: kaarten,
      breuken: kaartBreuken,
      vorm: (a, b) => ({ id: 'a', versie: 1, mensen: [a], contact: [b], momenten: a, vakanties: [b], watDoetWie: a }),
      naBreuk: (_heel, stuk, pad, gelezen) => {
        const [, lijst, plaats] = /^(mensen|contact|momenten|vakanties)\[(\d+)\]/.exec(pad) ?? [];
        if (!gelezen || lijst === undefined) return;
        const [eerst, nu] = [stuk, gelezen].map((kaart) => kaart[lijst as 'mensen'] as unknown[]) as [
          unknown[],
          unknown[],
        ];
        const zonder = (delen: unknown[]): unknown[] => delen.filter((_, i) => i !== Number(plaats));
        // Its neighbours are as they were, whether it is still there or not.
        assert.deepEqual(nu.length === eerst.length ? zonder(nu) : nu, kopie(zonder(eerst)));
      },
    });
  });
});

const kaart = {
  id: 'groep-5',
  versie: 1,
  school: 'De Wilg',
  klas: 'Groep 5',
  schooljaar: '2026-2027',
  mensen: [{ id: 'samira', naam: 'juf Samira', rol: 'leerkracht' }],
  contact: [{ id: 'ziek', onderwerp: 'ziek', kanaal: 'bellen', waarde: '010 123 45 67' }],
  gewijzigdOp: '2026-09-01',
};
const lees = (anders: object) => {
  const { inhoud, meldingen } = leesInhoud({ ...kaart, ...anders });
  return { inhoud, meldingen: meldingen.map(({ pad, code, verwacht }) => `${pad} ${code}: ${verwacht}`) };
};

describe('the cards of the stories', () => {
  for (const [naam, voorbeeld] of Object.entries({ 'groep-5': groep5, vo }))
    it(`are right: ${naam}`, () => {
      assert.deepEqual(leesInhoud(voorbeeld), { inhoud: voorbeeld, meldingen: [] });
    });

  it('say what a parent wants to know on a day in November', () => {
    const inhoud = leesInhoud(groep5).inhoud!;
    const nu = '2026-11-23T14:10:00Z';
    assert.deepEqual(bereikbaar(inhoud, urenVan(inhoud), nu), { nu: true, tot: '15:30' });
    assert.equal(volgendGesprek(inhoud, vandaagOp(inhoud, nu)!)?.maand, 11);
    assert.equal(isOud(inhoud, vandaagOp(inhoud, nu)!), false);
  });
});

describe('an info card with something wrong', () => {
  it('is no change of a built-in one: there is none', () => {
    assert.deepEqual(lees({ basis: 'po' }), {
      inhoud: undefined,
      meldingen: ['basis verwijst: een hele kaart, zonder basis'],
    });
  });

  it('still has the number of the school when nothing is right of the people', () => {
    const { inhoud, meldingen } = lees({ mensen: [{ id: 'samira', naam: 'juf Samira', rol: 'juf' }] });
    assert.equal(inhoud?.contact[0]?.waarde, '010 123 45 67');
    assert.deepEqual(inhoud?.mensen, []);
    assert.deepEqual(meldingen.slice(1), ['mensen leeg: minstens 1']);
  });

  it('says in plain words what a number, an address, a time and a day look like', () => {
    const { meldingen } = lees({
      noodnummer: 'bel ons',
      contact: [
        { id: 'a', onderwerp: 'vraag', kanaal: 'mail', waarde: 'juf' },
        { id: 'b', onderwerp: 'vraag', kanaal: 'app', waarde: 'www.school.nl' },
        { id: 'c', onderwerp: 'ziek', kanaal: 'deur', voor: '8.15' },
      ],
      momenten: [{ id: 'd', soort: 'advies', datum: '3-11-2026' }],
    });
    assert.deepEqual(meldingen, [
      'contact[2].voor waarde: tijd, zoals 08:15',
      'momenten[0].datum waarde: dag, zoals 2026-11-03',
      'contact[0].waarde adres: een e-mailadres, zoals juf@school.nl',
      'contact[1].waarde adres: een adres dat begint met https://',
      'noodnummer adres: een telefoonnummer, zoals 010 123 45 67',
    ]);
  });

  it('does not say where a family lives, and does not repeat it to who reads what is wrong', () => {
    const zin = 'Noor gaat mee naar Laan 5, 1234 AB.';
    const { inhoud, meldingen } = leesInhoud({ ...kaart, momenten: [{ id: 'a', soort: 'advies', zin, waar: zin }] });
    assert.deepEqual(inhoud?.momenten, [{ id: 'a', soort: 'advies' }]);
    assert.equal(meldingen.length, 2);
    assert.ok(!JSON.stringify(meldingen).includes('1234'));
  });

  it('takes no year, sum or clock for a postcode', () => {
    for (const zin of [
      'Dit is 2026 en zo.',
      'In 2026 is er feest.',
      '1000 SD-kaarten',
      'Bel 010 1234567 nu.',
      '12345 AB',
    ])
      assert.deepEqual(lees({ kanNiet: zin }).meldingen, [], zin);
    for (const zin of ['1234 AB', '1234AB', '1234ab', 'Laan 5,1234\u00a0AB', '(1234 AB)', '1234  AB'])
      assert.equal(lees({ kanNiet: zin }).inhoud?.kanNiet, undefined, zin);
  });

  it('keeps a zone that this device does not know: its hours are not those of Amsterdam', () => {
    const { inhoud, meldingen } = lees({ tijdzone: 'Europe/Rotterdam' });
    assert.equal(inhoud?.tijdzone, 'Europe/Rotterdam');
    assert.deepEqual(meldingen, ['tijdzone waarde: een tijdzone, zoals Europe/Amsterdam']);
  });

  it('keeps a language that is spoken and not written', () => {
    const zin = { nl: 'Kom.', rif: { tekst: '', opname: 'kom.mp3' } };
    assert.deepEqual(lees({ meenemen: zin }).inhoud?.meenemen, zin);
  });
});
