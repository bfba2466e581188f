import { expect } from 'chai';
import po from '../../../src/content/paspoort/po.js';
import type { Rol } from '../../../src/domain/paspoort/sjabloon.js';
import { maakInhoud } from '../../../src/i18n/vertaler.js';

const sjabloon = maakInhoud(po, 'nl', null);
const vragen = sjabloon.delen.flatMap((deel) => deel.vragen);
const rollen: Rol[] = ['kind', 'ouder', 'leerkracht'];

// What holds for every passport is in alle.test.ts.
describe('the passport of the primary school', () => {
  it('asks each voice much to talk about at the start of the year, and less later', () => {
    const minstens = { algemeen: 6, ontwikkeling: 5, overdracht: 3 };
    for (const [id, aantal] of Object.entries(minstens))
      for (const rol of rollen) {
        const deel = sjabloon.delen.find((kandidaat) => kandidaat.id === id);
        const eigen = deel?.vragen.filter((vraag) => vraag.rol === rol && !vraag.volgtOp) ?? [];
        expect(eigen.length, `${rol} in ${id}`).to.be.at.least(aantal);
      }
  });

  it('lets each voice also write, a little or a lot', () => {
    for (const rol of rollen)
      expect(vragen.filter((vraag) => vraag.rol === rol).map(({ soort }) => soort)).to.include.members([
        'kort',
        'lang',
      ]);
  });

  it('gives wish, expectation and goal the same four answers for all three', () => {
    for (const vraag of vragen.filter(({ onderwerp }) => onderwerp === 'wens-verwachting-doel'))
      expect((vraag.opties ?? []).map(({ id }) => id)).to.include.members([
        'lezen',
        'rekenen',
        'vrienden',
        'vertellen',
      ]);
  });

  it('keeps the language of a home, and what a parent wants to talk about, from the other parents', () => {
    for (const id of ['ouder-taal', 'ouder-praten'])
      expect(vragen.find((vraag) => vraag.id === id)?.zicht, id).to.deep.equal(['leerkracht']);
  });
});
