import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { opnamenVan } from '../../../src/domain/document/gemaakt-van.js';
import type { Geluiden } from '../../../src/domain/opname.js';
import { GeheugenOpslag, TraagGeheugen } from '../../../src/storage/geheugen.js';
import { maakKlanken } from '../../../src/storage/klanken.js';
import type { Bewaarplaats } from '../../../src/store/bewaarder.js';
import { bewaarKlanken, geefKlanken, vergeetKlanken, type Klankplek } from '../../../src/store/klankenkast.js';
import { maakPaspoort, noor } from '../../fixtures/documents.js';

const inhoud = Buffer.from('\x1a\x45\xdf\xa3Hallo!', 'latin1').toString('base64');
const geluiden: Geluiden = { hallo: { type: 'audio/webm', inhoud }, 'van-een-ander': { type: 'audio/webm', inhoud } };

function paspoort(id: string) {
  const document = maakPaspoort([noor], id);
  const [eerste, ...rest] = document.antwoorden;
  assert(eerste);
  const opnamen = [{ id: 'hallo', duur: 2, bytes: 10, type: 'audio/webm' as const }];
  return { ...document, antwoorden: [{ ...eerste, antwoord: { soort: 'gesproken' as const, opnamen } }, ...rest] };
}

function plek(): Klankplek {
  const klok = { nu: () => Date.now(), straks: () => () => undefined };
  const plaatsen = { snel: new GeheugenOpslag(), tabblad: new GeheugenOpslag(), traag: new TraagGeheugen(), klok };
  return { maak: maakKlanken, plaats: plaatsen as unknown as Bewaarplaats, ruimte: 'po', gedeeld: false };
}

describe('the sounds of a class', () => {
  it('stand each beside its passport, and go along in its file', async () => {
    const hier = plek();
    const document = paspoort('noor');
    assert.equal(opnamenVan(document).length, 1);
    assert.equal(await bewaarKlanken(hier, document, geluiden), true);
    assert.deepEqual(await geefKlanken(hier, document), { hallo: geluiden['hallo'] });
    // Another child with a recording of the same name has none.
    assert.deepEqual(await geefKlanken(hier, paspoort('sam')), {});
  });

  it('go when the passport goes', async () => {
    const hier = plek();
    const document = paspoort('noor');
    await bewaarKlanken(hier, document, geluiden);
    vergeetKlanken(hier, document);
    await new Promise((klaar) => setImmediate(klaar));
    assert.deepEqual(await geefKlanken(hier, document), {});
  });

  it('of a file without any, nothing is kept', async () => {
    assert.equal(await bewaarKlanken(plek(), paspoort('noor'), {}), true);
  });
});
