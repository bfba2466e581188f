import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pasAan } from '../../../src/domain/paspoort/pas-aan.js';
import type { Sjabloon, Vraag, Wijziging } from '../../../src/domain/paspoort/sjabloon.js';

const vraag = (id: string, extra: Partial<Vraag> = {}): Vraag => ({
  id,
  rol: 'kind',
  soort: 'kort',
  vraag: id,
  ...extra,
});
const basis: Sjabloon = {
  id: 'po',
  versie: 3,
  titel: 'Paspoort',
  delen: [
    { id: 'een', titel: 'Een', vragen: ['a', 'b', 'c'].map((id) => vraag(id)) },
    { id: 'twee', titel: 'Twee', vragen: [vraag('d'), vraag('e', { volgtOp: { vraag: 'd' } })] },
  ],
};

/** `een: a b c` per part. */
const na = (wijziging: Omit<Wijziging, 'basis'>): string =>
  pasAan(basis, { basis: 'po', ...wijziging })
    .delen.map(({ id, vragen }) => `${id}: ${vragen.map((v) => v.id).join(' ')}`)
    .join(', ');

const gevallen: [promise: string, wijziging: Omit<Wijziging, 'basis'>, verwacht: string][] = [
  ['nothing changes nothing', {}, 'een: a b c, twee: d e'],
  ['a question is left out', { uit: ['b'] }, 'een: a c, twee: d e'],
  ['what follows on it goes along, and so does a part without questions', { uit: ['d'] }, 'een: a b c'],
  ['a part is left out', { uit: ['een'] }, 'twee: d e'],
  ['named questions come first, the others keep their order', { volgorde: ['c'] }, 'een: c a b, twee: d e'],
  ['parts are put in order too', { volgorde: ['twee', 'b'] }, 'twee: d e, een: b a c'],
  ['a question comes after the one it names', { erbij: [{ na: 'a', vraag: vraag('x') }] }, 'een: a x b c, twee: d e'],
  ['else at the end of its part', { erbij: [{ deel: 'twee', vraag: vraag('x') }] }, 'een: a b c, twee: d e x'],
  ['else at the end of the first', { erbij: [{ vraag: vraag('x') }] }, 'een: a b c x, twee: d e'],
  [
    'several after the same question keep their order',
    { erbij: ['x', 'y'].map((id) => ({ na: 'a', vraag: vraag(id) })) },
    'een: a x y b c, twee: d e',
  ],
  [
    'one after another that was added',
    {
      erbij: [
        { na: 'a', vraag: vraag('x') },
        { na: 'x', vraag: vraag('y') },
      ],
    },
    'een: a x y b c, twee: d e',
  ],
  [
    'an added question goes along with the one it comes after',
    { volgorde: ['c', 'a'], erbij: [{ na: 'c', vraag: vraag('x') }] },
    'een: c x a b, twee: d e',
  ],
  [
    'unless it is named itself',
    { volgorde: ['x', 'b'], erbij: [{ na: 'c', vraag: vraag('x') }] },
    'een: x b a c, twee: d e',
  ],
  [
    'a question is replaced, and what follows on it stays',
    { uit: ['d'], erbij: [{ na: 'd', vraag: vraag('d', { vraag: 'nieuw' }) }] },
    'een: a b c, twee: d e',
  ],
  [
    'a part with only questions of the school',
    { uit: ['een'], erbij: [{ deel: 'een', vraag: vraag('x') }] },
    'een: x, twee: d e',
  ],
  [
    'ids that are not there are passed over',
    { uit: ['z'], volgorde: ['z'], erbij: [{ na: 'z', vraag: vraag('x') }] },
    'een: a b c x, twee: d e',
  ],
];

describe('a change of a template', () => {
  for (const [belofte, wijziging, verwacht] of gevallen) it(belofte, () => assert.equal(na(wijziging), verwacht));

  it('keeps id and version, and takes over what the school says', () => {
    const eerst = JSON.stringify(basis);
    const { id, versie, titel, school } = pasAan(basis, { basis: 'po', school: 'De Brug' });
    assert.deepEqual({ id, versie, titel, school }, { id: 'po', versie: 3, titel: 'Paspoort', school: 'De Brug' });
    assert.equal(JSON.stringify(basis), eerst);
  });

  it('may call one voice otherwise: the others keep their names', () => {
    const mbo: Sjabloon = { ...basis, rolnamen: { kind: 'Student', leerkracht: 'Begeleider' } };
    const { rolnamen } = pasAan(mbo, { basis: 'mbo', rolnamen: { leerkracht: 'Coach' } });
    assert.deepEqual(rolnamen, { kind: 'Student', leerkracht: 'Coach' });
  });

  it('can let the student decide, and never takes that away', () => {
    assert.equal(pasAan(basis, { basis: 'vo', volwassen: true }).volwassen, true);
    assert.equal(pasAan({ ...basis, volwassen: true }, { basis: 'mbo' }).volwassen, true);
  });
});
