// Reads content of one kind 5,000 times: right, changed, spoilt in one place, and anything else a page may hand over.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { GelezenInhoud } from '../../../src/domain/oordeel.js';
import type { Melding } from '../../../src/domain/melding.js';
import type { Breuk } from './breek.js';
import { blijftSchoon, geenGegevens, json } from './maak.js';

export const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;

/** Content in which one place was spoilt. */
export const gebroken = <T>(goed: fc.Arbitrary<T>, breuken: readonly Breuk<T>[]): fc.Arbitrary<unknown> =>
  fc.tuple(goed, fc.constantFrom(...breuken), fc.nat()).map(([heel, { breek }, getal]) => {
    const stuk = kopie(heel);
    breek(stuk, getal);
    return stuk;
  });

const klopt = ({ pad, gevonden, verwacht }: Melding): boolean =>
  pad.length < 2000 && gevonden.length > 0 && gevonden.length < 200 && verwacht.length > 0;

export interface Proef<T> {
  lees: (onbekend: unknown) => GelezenInhoud<T>;
  /** Whole content in which everything is right. */
  goed: fc.Arbitrary<T>;
  /** Looks at a right change of built-in content; throws when it is not read as it should be. */
  gewijzigd?: fc.Arbitrary<() => void>;
  breuken: readonly Breuk<T>[];
  /** Something that looks like this kind of content, made of any two values. */
  vorm: (a: unknown, b: unknown) => unknown;
  /** After one place was spoilt: what has to be there still. */
  naBreuk?: (heel: T, stuk: T, pad: string, gelezen: T | undefined) => void;
}

export function leesProef<T extends object>({ lees, goed, gewijzigd, breuken, vorm, naBreuk }: Proef<T>): void {
  const geteld = { goed: 0, gebroken: 0, wild: 0 };
  const perBreuk = new Map<string, number>();

  const heel = goed.map((inhoud) => () => {
    geteld.goed++;
    assert.deepEqual(lees(inhoud), { inhoud: kopie(inhoud), meldingen: [] });
  });
  const anders = (gewijzigd ?? heel).map((doe) => () => {
    if (gewijzigd) geteld.goed++;
    doe();
  });
  const gebroken = fc.tuple(goed, fc.nat(), fc.nat()).map(([inhoud, welke, getal]) => () => {
    const breuk = breuken[welke % breuken.length]!;
    const stuk = kopie(inhoud);
    const pad = breuk.breek(stuk, getal);
    if (pad === undefined) return;
    geteld.gebroken++;
    perBreuk.set(breuk.naam, (perBreuk.get(breuk.naam) ?? 0) + 1);
    const { inhoud: gelezen, meldingen } = lees(stuk);
    assert.ok(
      meldingen.some((melding) => melding.pad === pad && melding.code === breuk.code),
      `${breuk.naam}: ${breuk.code} at ${pad}, not ${JSON.stringify(meldingen)}`,
    );
    assert.ok(meldingen.every(klopt));
    if (breuk.alles) assert.equal(gelezen, undefined, breuk.naam);
    if (breuk.deel) assert.notEqual(gelezen, undefined, `${breuk.naam} ${JSON.stringify(meldingen)}`);
    if (breuk.niets) assert.deepEqual(gelezen, kopie(inhoud));
    // What was mended is right: nothing is found in it that was not found before.
    if (gelezen) {
      const nogEens = lees(gelezen);
      assert.deepEqual(nogEens.inhoud, kopie(gelezen));
      assert.ok(nogEens.meldingen.length <= meldingen.length);
    }
    naBreuk?.(inhoud, stuk, pad, gelezen);
  });
  const gegevens = fc.oneof(
    json,
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
    fc.tuple(json, json).map(([a, b]) => vorm(a, b)),
    json.map((uit) => ({ basis: 'po', uit, erbij: uit, volgorde: uit, anders: uit })),
  );
  const wild = fc
    .oneof(
      { weight: 4, arbitrary: gegevens.map((waarde) => () => waarde) },
      { weight: 1, arbitrary: fc.constantFrom(...geenGegevens) },
    )
    .map((maak) => () => {
      geteld.wild++;
      const { meldingen } = lees(maak());
      assert.ok(meldingen.length > 0 && meldingen.every(klopt), JSON.stringify(meldingen));
    });

  fc.assert(
    fc.property(
      fc.oneof(
        { weight: 4, arbitrary: heel },
        { weight: 2, arbitrary: anders },
        { weight: 5, arbitrary: gebroken },
        { weight: 3, arbitrary: wild },
      ),
      (doe) => {
        doe();
        blijftSchoon();
      },
    ),
    { numRuns: 5000, seed: 4 },
  );
  assert.ok(geteld.goed > 5000 / 3, JSON.stringify(geteld));
  assert.ok(geteld.gebroken > 1400 && geteld.wild > 800, JSON.stringify(geteld));
  const minstens = geteld.gebroken / breuken.length / 4;
  for (const { naam } of breuken) assert.ok((perBreuk.get(naam) ?? 0) > minstens, `${naam}: ${perBreuk.get(naam)}`);
}
