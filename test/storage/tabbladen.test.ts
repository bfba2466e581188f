import { expect } from 'chai';
import fc from 'fast-check';
import { canoniek } from '../../src/domain/canoniek.js';
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import { merge, normaal } from '../../src/domain/document/merge.js';
import { leesEnvelop } from '../../src/storage/lees-envelop.js';
import { antwoorden } from './hulp.js';
import { adem } from '../fixtures/adem.js';
import { Toestel } from './toestel.js';

const keren = { numRuns: 300, seed: 20261122, errorWithCause: false, includeErrorInReport: true };
/** A minute for all runs of a property. */
const ruim = 60_000;

type Daad =
  | { doe: 'typ'; tab: number; vraag: string }
  | { doe: 'bezorg'; tab: number }
  | { doe: 'verberg'; tab: number }
  | { doe: 'antwoord' }
  | { doe: 'later'; ms: number }
  | { doe: 'lezer'; leesbaar: boolean }
  | { doe: 'crash'; tab: number };

const tab = fc.nat(2);
const typ = fc.record({ doe: fc.constant('typ' as const), tab, vraag: fc.constantFrom('a', 'b', 'c') });
const rest: fc.Arbitrary<Daad>[] = [
  fc.record({ doe: fc.constant('bezorg' as const), tab }),
  fc.record({ doe: fc.constant('verberg' as const), tab }),
  fc.constant({ doe: 'antwoord' as const }),
  fc.record({ doe: fc.constant('later' as const), ms: fc.constantFrom(20, 150, 2500) }),
  fc.record({ doe: fc.constant('lezer' as const), leesbaar: fc.boolean() }),
];
const crash: fc.Arbitrary<Daad> = fc.record({ doe: fc.constant('crash' as const), tab });
const daden = (...soorten: fc.Arbitrary<Daad>[]): fc.Arbitrary<Daad[]> =>
  fc.array(fc.oneof({ weight: 4, arbitrary: typ }, ...soorten), { minLength: 1, maxLength: 40 });

/** Passports as they were right after somebody typed. */
type Getypt = SamenspelDocument[];

async function speel(toestel: Toestel, lijst: Daad[], getypt: Getypt, naElke = (): void => {}): Promise<void> {
  for (const daad of lijst) {
    const wie = 'tab' in daad ? toestel.tabs[daad.tab] : undefined;
    if (daad.doe === 'typ' && wie) getypt.push(wie.typ(daad.vraag, `t${getypt.length}`));
    if (daad.doe === 'bezorg') wie?.bezorg();
    if (daad.doe === 'verberg') wie?.venster.dispatchEvent(new Event('pagehide'));
    if (daad.doe === 'antwoord') toestel.antwoord();
    if (daad.doe === 'later') toestel.later(daad.ms);
    if (daad.doe === 'lezer') toestel.leesbaar = daad.leesbaar;
    if (daad.doe === 'crash' && wie) {
      // Nothing more is heard of that tab, and nothing it had in memory is left.
      wie.dood = true;
      toestel.tabs[daad.tab] = toestel.nieuweTab();
      toestel.tabs.pop();
    }
    // No promise has gone on yet: this is the very moment of the key press.
    naElke();
    await adem();
  }
}

/** Everything in the quick store, put together. */
function opSchijf(toestel: Toestel): SamenspelDocument | undefined {
  const documenten = [...toestel.opSchijf].flatMap(([, tekst]) => {
    const gelezen = leesEnvelop(tekst, 'noor1');
    return gelezen.reden ? [] : [gelezen.document];
  });
  return documenten.length ? documenten.reduce(merge) : undefined;
}

/** Each answer that was ever typed is there, or one that was typed by somebody who had seen it. */
function bevat(document: SamenspelDocument | undefined, getypt: Getypt): boolean {
  if (!document) return getypt.length === 0;
  const alles = canoniek(normaal(document));
  return getypt.every((een) => canoniek(merge(document, een)) === alles);
}

function nieuwToestel(direct: boolean): Toestel {
  const toestel = new Toestel();
  toestel.direct = direct;
  for (let n = 0; n < 3; n++) toestel.nieuweTab();
  return toestel;
}

describe('several tabs on one passport', () => {
  it('come to rest with all answers of all of them, in every tab and in both stores', async function () {
    this.timeout(ruim);
    await fc.assert(
      fc.asyncProperty(fc.boolean(), daden(...rest), async (direct, lijst) => {
        const toestel = nieuwToestel(direct);
        const getypt: Getypt = [];
        await speel(toestel, lijst, getypt);
        toestel.leesbaar = true;
        for (const { venster } of toestel.tabs) venster.dispatchEvent(new Event('visibilitychange'));
        await toestel.totRust();
        if (!getypt.length) return;
        expect([...toestel.opSchijf.keys()]).to.deep.equal(['samenspel/paspoort/po/noor1']);
        expect(bevat(opSchijf(toestel), getypt), 'localStorage').to.equal(true);
        const traag = leesEnvelop(toestel.traag.getItem('samenspel/paspoort/po/noor1') ?? '', 'noor1');
        expect(bevat(traag.reden ? undefined : traag.document, getypt), 'IndexedDB').to.equal(true);
        for (const { document, stand, gewist } of toestel.tabs) {
          expect(bevat(document, getypt), 'a tab').to.equal(true);
          expect(stand.stand).to.be.oneOf(['bewaard', 'leeg']);
          expect(gewist).to.equal(0);
        }
      }),
      keren,
    );
  });

  it('keep every answer in localStorage at the very key press, whatever crashes when', async function () {
    this.timeout(ruim);
    await fc.assert(
      fc.asyncProperty(daden(...rest, crash), async (lijst) => {
        const toestel = nieuwToestel(true);
        const getypt: Getypt = [];
        await speel(toestel, lijst, getypt, () => {
          expect(bevat(opSchijf(toestel), getypt)).to.equal(true);
        });
        toestel.leesbaar = true;
        const { concepten } = await opzij(toestel, () => toestel.nieuweTab().plaats.zoek('po'));
        if (getypt.length) expect(bevat(concepten[0]?.document, getypt), 'found at the next visit').to.equal(true);
      }),
      keren,
    );
  });

  it('never bring back what one of them wiped', async function () {
    this.timeout(ruim);
    await fc.assert(
      fc.asyncProperty(fc.boolean(), daden(...rest), fc.nat(2), daden(...rest), async (direct, voor, wie, na) => {
        const toestel = nieuwToestel(direct);
        for (const een of toestel.tabs) een.typ('start', een.schrijver);
        await speel(toestel, voor, []);
        const wis = toestel.tabs[wie]?.plaats.wis();
        await speel(toestel, na, []);
        await opzij(toestel, () => wis ?? Promise.resolve([]));
        await toestel.totRust();
        expect([...toestel.opSchijf.keys()]).to.deep.equal([]);
        expect(toestel.traag.length).to.equal(0);
        for (const een of toestel.tabs) {
          expect(een.gewist, 'told once').to.equal(1);
          expect(een.stand.stand).to.be.oneOf(['leeg', 'niet']);
        }
      }),
      keren,
    );
  });

  it('show an answer of one tab in the other without a key press there', async () => {
    const toestel = nieuwToestel(false);
    toestel.tabs[0]?.typ('a', 'hallo');
    await toestel.totRust();
    expect(antwoorden(toestel.tabs[1]?.document)).to.deep.equal(['a=hallo']);
  });
});

/** Waits for work that needs the device to go on. */
async function opzij<T>(toestel: Toestel, werk: () => Promise<T>): Promise<T> {
  let klaar = false;
  const belofte = werk().finally(() => (klaar = true));
  for (let keer = 0; keer < 100 && !klaar; keer++) await toestel.totRust();
  return belofte;
}
