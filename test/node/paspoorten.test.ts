import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { presets } from '../../src/define/presets.js';
import type { Sjabloon } from '../../src/domain/paspoort/sjabloon.js';
import { rollen } from '../../src/domain/rol.js';

const haal = async (naam: string, voor: readonly string[] | null): Promise<Sjabloon> => {
  const sjabloon = await presets.van(naam)?.haal('nl', voor && new Set(voor));
  assert.ok(sjabloon, naam);
  return sjabloon;
};
const gevraagd = ({ delen }: Sjabloon): string[] =>
  delen.flatMap(({ id, vragen }) => vragen.map((vraag) => `${id}: ${vraag.id}`));
const gesprekken = ({ delen }: Sjabloon): string[] => delen.flatMap(({ id, gesprek }) => (gesprek ? [id] : []));

const namen = await presets.namen();

describe('The built-in passports', () => {
  it('are all in the list, and the list names no other', async () => {
    const bestanden = (await readdir('src/content/paspoort')).flatMap(
      (pad) => /^(\w+)-kader\.ts$/.exec(pad)?.[1] ?? [],
    );
    assert.deepEqual([...namen].sort(), bestanden.sort());
  });

  for (const naam of namen)
    describe(naam, () => {
      it('is a cover with its parts when nobody is asked anything yet', async () => {
        const heel = await haal(naam, null);
        const kaft = await haal(naam, ['']);
        assert.deepEqual(
          kaft.delen.map(({ id }) => id),
          heel.delen.map(({ id }) => id),
        );
        assert.deepEqual([...gevraagd(kaft), ...gesprekken(kaft)], []);
      });

      it('brings a voice what it is asked first, and no more, also when the page names that part', async () => {
        const { delen } = await haal(naam, null);
        for (const rol of rollen) {
          const eerst = delen[0]?.vragen.filter((vraag) => vraag.rol === rol).map(({ id }) => `algemeen: ${id}`);
          assert.deepEqual(gevraagd(await haal(naam, [rol])), eerst);
          assert.deepEqual(gevraagd(await haal(naam, [`${rol} algemeen`])), eerst);
        }
      });

      it('brings a voice what it is asked in a later talk, when that is chosen, each question once', async () => {
        const { delen } = await haal(naam, null);
        for (const deel of delen.slice(1))
          for (const rol of rollen) {
            const sjabloon = await haal(naam, [rol, `${rol} ${deel.id}`]);
            const eigen = deel.vragen.filter((vraag) => vraag.rol === rol);
            assert.ok(eigen.length > 0);
            assert.deepEqual(sjabloon.delen.find(({ id }) => id === deel.id)?.vragen, eigen);
          }
      });

      it('is whole, in the order of the voices, however it was fetched', async () => {
        const heel = await haal(naam, null);
        const stukken = heel.delen.flatMap(({ id }) => rollen.map((rol) => `${rol} ${id}`));
        assert.deepEqual(await haal(naam, ['gesprek', ...stukken.reverse()]), heel);
      });

      it('brings how its parts are talked about when people sit down together', async () => {
        const heel = await haal(naam, null);
        assert.deepEqual(gesprekken(await haal(naam, ['ouder', 'gesprek'])), gesprekken(heel));
      });
    });
});
