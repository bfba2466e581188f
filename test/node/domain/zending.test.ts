import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { veiligEndpoint } from '../../../src/domain/zending/endpoint.js';
import { isBewijs, langsteStraks, oordeel, straksVan, type Antwoord } from '../../../src/domain/zending/antwoord.js';
import { sleutelVan, maakZending, vervangt } from '../../../src/domain/zending/maak-zending.js';
import {
  leesPost,
  naPoging,
  nieuwePost,
  nogStil,
  opnieuw,
  samen,
  schrijfPost,
  type Post,
} from '../../../src/domain/zending/post.js';
import { sha256 } from '../../../src/domain/zending/sha256.js';
import { volgendePoging } from '../../../src/domain/zending/wachttijd.js';
import { zendingSchema } from '../../../src/domain/zending/zending.js';
import { terugVan } from '../../fixtures/terug.js';

const nu = Date.UTC(2026, 10, 22, 9);
const sleutel = 'a'.repeat(32);
const json = (status: number, inhoud: unknown = { sleutel }, meer = {}): Antwoord => ({
  status,
  type: 'application/json; charset=utf-8',
  tekst: JSON.stringify(inhoud),
  ...meer,
});

describe('the key of a sending', () => {
  it('is computed as another maker of SHA-256 does', () => {
    const zelfde = (tekst: string): void =>
      assert.equal(sha256(tekst), createHash('sha256').update(Buffer.from(tekst)).digest('hex'));
    for (const lengte of [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000]) zelfde('x'.repeat(lengte));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), zelfde), { numRuns: 1000 });
  });

  const noor = terugVan('noor', { kind: { 'hoe-was-het': 'leuk', snapte: 'ja' }, ouders: { praten: 'ja' } });

  it('is the same for the same answers in another order, and another for anything else', () => {
    const anders = { ...noor, antwoorden: [...noor.antwoorden].reverse(), personen: [...noor.personen].reverse() };
    assert.equal(sleutelVan('https://a.example/', anders), sleutelVan('https://a.example/', noor));
    assert.notEqual(sleutelVan('https://b.example/', noor), sleutelVan('https://a.example/', noor));
    const gewijzigd = { ...noor, antwoorden: noor.antwoorden.slice(1) };
    assert.notEqual(sleutelVan('https://a.example/', gewijzigd), sleutelVan('https://a.example/', noor));
  });

  it('goes in what is sent, and that is what the published schema says', () => {
    const tekst = maakZending(sleutel, noor, '2026-11-22T09:00:00.000Z');
    const { success, data } = zendingSchema.safeParse(JSON.parse(tekst));
    assert(success);
    assert.equal(data.sleutel, sleutel);
    assert.equal(data.soort, 'samenspel-thuisopdracht');
  });

  it('takes the place of an earlier sending only for who has seen all that was in it', () => {
    const tekst = maakZending(sleutel, noor, '');
    assert.equal(vervangt(noor, tekst), true);
    assert.equal(vervangt({ ...noor, antwoorden: noor.antwoorden.slice(1) }, tekst), false);
    const [eerste, ...andere] = noor.antwoorden;
    const terug = {
      ...eerste!,
      versie: [2, 'x'] as [number, string],
      vorige: [eerste!.versie],
      status: 'concept' as const,
    };
    assert.equal(vervangt({ ...noor, antwoorden: [terug, ...andere] }, tekst), true);
    assert.equal(vervangt(noor, 'x'), false);
  });
});

describe('an answer of the school', () => {
  it('proves it only when it is JSON of 2xx with the very key', () => {
    for (const status of [200, 201, 202, 299]) assert.equal(isBewijs(json(status), sleutel), true);
    const geen: Antwoord[] = [
      null,
      json(199),
      json(300),
      json(304),
      json(500),
      json(200, { sleutel: 'b'.repeat(32) }),
      json(200, {}),
      json(200, null),
      json(200, sleutel),
      json(200, [sleutel]),
      { status: 200, type: 'application/json', tekst: null },
      { status: 200, type: 'application/json', tekst: `{"sleutel":"${sleutel}"` },
      { status: 200, type: 'text/html', tekst: JSON.stringify({ sleutel }) },
      { status: 200, type: 'application/json-seq', tekst: JSON.stringify({ sleutel }) },
      { status: 200, type: '', tekst: JSON.stringify({ sleutel }) },
    ];
    for (const antwoord of geen) assert.equal(isBewijs(antwoord, sleutel), false, JSON.stringify(antwoord));
    fc.assert(
      fc.property(fc.nat(999), fc.string(), fc.option(fc.json()), (status, type, tekst) => {
        assert.equal(isBewijs({ status, type, tekst }, sleutel), false);
      }),
      { numRuns: 5000 },
    );
  });

  it('that says that it will never be taken is told; everything that may pass is tried again', () => {
    const uit = (antwoord: Antwoord): string => oordeel(antwoord, sleutel, nu).uit;
    for (const status of [400, 401, 403, 404, 405, 410, 413, 415, 422]) assert.equal(uit(json(status, {})), 'nooit');
    for (const status of [200, 204, 302, 407, 408, 409, 421, 423, 425, 429, 500, 502, 503, 504, 511])
      assert.equal(uit(json(status, {})), 'later');
    assert.equal(uit(null), 'later');
    assert.equal(uit(json(201)), 'bewijs');
  });

  it('says how long to wait in seconds or as a moment by its own clock, and nobody waits more than a day', () => {
    const na = (straks: string | null, datum: string | null = null): number =>
      straksVan({ status: 503, type: '', tekst: null, straks, datum }, nu);
    assert.equal(na('120'), 120_000);
    assert.equal(na(' 7 '), 7000);
    assert.equal(na(new Date(nu + 60_000).toUTCString()), 60_000);
    // The device's clock is a year wrong.
    assert.equal(na('Wed, 21 Oct 2026 07:28:30 GMT', 'Wed, 21 Oct 2026 07:28:00 GMT'), 30_000);
    for (const niets of [null, '', '-5', '0', 'straks', new Date(nu - 60_000).toUTCString()])
      assert.equal(na(niets), 0);
    assert.equal(na('99999999999'), langsteStraks);
  });
});

it('the wait doubles up to five minutes, is spread over all of it, and begins after what the server asked', () => {
  const grenzen = [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300];
  for (const [poging, seconden] of grenzen.entries()) {
    assert.equal(volgendePoging(poging, 0), 0);
    assert.equal(volgendePoging(poging, 0.5), seconden * 500);
    assert(volgendePoging(poging, 0.999999) <= seconden * 1000);
    assert.equal(volgendePoging(poging, 0.5, 60_000), 60_000 + seconden * 500);
  }
  assert.equal(volgendePoging(5000, 1), 300_000);
});

describe('a sending on its way', () => {
  const begin = nieuwePost({ sleutel, endpoint: 'https://a.example/', document: 'noor', tekst: '{"x":1}' }, nu);
  const posten: fc.Arbitrary<Post> = fc.record(
    {
      sleutel: fc.constant(sleutel),
      endpoint: fc.constant('https://a.example/'),
      document: fc.constant('noor'),
      gemaakt: fc.nat(3),
      stand: fc.constantFrom('wacht', 'geweigerd', 'verzonden'),
      tekst: fc.constantFrom('', 'x'),
      reeks: fc.nat(3),
      poging: fc.nat(2),
      nietVoor: fc.nat(2),
      op: fc.nat(2),
    },
    { noNullPrototype: true },
  );

  it('keeps no answers once it arrived, and never goes back from that', () => {
    const klaar = naPoging(begin, { uit: 'bewijs' }, nu);
    assert.deepEqual([klaar.stand, klaar.tekst], ['verzonden', '']);
    assert.equal(opnieuw(klaar, nu), klaar);
    assert.equal(samen(klaar, { ...begin, reeks: 99 }), klaar);
  });

  it('that the school refuses stays, answers and all, and is tried anew when the person asks', () => {
    const nee = naPoging(begin, { uit: 'nooit' }, nu);
    assert.deepEqual([nee.stand, nee.tekst], ['geweigerd', begin.tekst]);
    assert.deepEqual([opnieuw(nee, nu).stand, opnieuw(nee, nu).sleutel], ['wacht', sleutel]);
  });

  it('is put together from its copies in any order, with the same outcome', () => {
    fc.assert(
      fc.property(posten, posten, posten, (a, b, c) => {
        assert.deepEqual(samen(a, b), samen(b, a));
        assert.deepEqual(samen(samen(a, b), c), samen(a, samen(b, c)));
        assert.deepEqual(samen(a, a), a);
      }),
      { numRuns: 5000 },
    );
  });

  it('is read back as it was written, and anything else is nothing', () => {
    fc.assert(
      fc.property(posten, (post) => assert.deepEqual(leesPost(schrijfPost(post)), post)),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (ruw) => assert.equal(leesPost(ruw), undefined)),
      { numRuns: 5000 },
    );
    const heel = schrijfPost(begin);
    for (let n = 0; n < heel.length; n++) assert.equal(leesPost(heel.slice(0, n)), undefined);
    assert.equal(leesPost(heel.replace('"samenspel":1', '"samenspel":2')), undefined);
  });

  it('waits as long as the server asked, unless the clock was put back', () => {
    const later = naPoging(begin, { uit: 'later', na: 60_000 }, nu);
    assert.equal(nogStil(later, nu), 60_000);
    assert.equal(nogStil(later, nu + 60_000), 0);
    assert.equal(nogStil(later, nu - 9e8), 0);
    assert.equal(nogStil(begin, nu), 0);
  });
});

describe('the address answers are sent to', () => {
  const op = (adres: string, thuis = 'https://school.example/groep5/'): string | null => veiligEndpoint(adres, thuis);

  it('is of the page itself, or https', () => {
    assert.equal(op('/api/paspoort'), 'https://school.example/api/paspoort');
    assert.equal(op('api?klas=5#x'), 'https://school.example/groep5/api?klas=5');
    assert.equal(op('https://portaal.example/in'), 'https://portaal.example/in');
    assert.equal(op('/api', 'http://school.example/'), 'http://school.example/api');
    assert.equal(op('http://ander.example/', 'http://school.example/'), 'http://ander.example/');
  });

  it('is refused when it is not safe, or no address', () => {
    const fout = [
      '',
      'http://school.example/',
      'http://x.example/',
      'javascript:alert(1)',
      'data:,x',
      'blob:https://school.example/1',
      'file:///x',
      'ws://x.example',
      'https://a@x.example/',
      'https://a:b@x.example/',
      'http://',
      'mailto:a@b.example',
    ];
    for (const adres of fout) assert.equal(op(adres), null, adres);
    assert.equal(op('/api', 'about:srcdoc'), null);
    fc.assert(
      fc.property(fc.string(), (adres) => assert.match(op(adres) ?? 'https://', /^https:\/\/([^@/]+\/|$)/)),
      { numRuns: 5000 },
    );
  });
});
