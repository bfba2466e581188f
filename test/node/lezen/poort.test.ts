import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { zinnen } from '../../lezen/tellen.js';
import { uitzonderingen } from '../../lezen/uitzonderingen.js';
import { woordenlijst } from '../../lezen/woordenlijst.js';
import { beoordeel, beoordeelGeheel, meet, type Plek, type Regel } from '../../lezen/regels.js';
import { poort } from './poort.js';
import { alleTeksten } from './teksten.js';

const root = process.cwd();
const teksten = await alleTeksten(root);

describe('every Dutch text of the project', () => {
  it('can be read by those for whom it is, or stands among the exceptions', () => {
    const { fout } = poort(teksten, uitzonderingen);
    const hoe = 'Say it simpler. Only where that would be worse: test/lezen/uitzonderingen.ts, with the reason.';
    assert.ok(
      fout.length === 0,
      `\n${fout.map(({ melding }) => melding).join('\n')}\n\n${fout.length} to mend. ${hoe}\n`,
    );
  });

  it('needs each exception that there is, and each has a reason', () => {
    const { overbodig } = poort(teksten, uitzonderingen);
    assert.deepEqual(overbodig, [], 'no longer wrong: take these out of test/lezen/uitzonderingen.ts');
    for (const { waar, regel, reden } of uitzonderingen) assert.ok(reden.length > 40, `${waar} (${regel}): why?`);
  });

  it('is found: in the interface, in each kind of content, and as it is written there', async () => {
    for (const map of [
      'src/base/',
      'src/speech/',
      'src/elements/',
      'src/content/paspoort/',
      'src/content/thuisopdracht/',
    ])
      assert.ok(
        teksten.some(({ bestand }) => bestand.startsWith(map)),
        map,
      );
    const xliff = await readFile(join(root, 'locales/en.xlf'), 'utf8');
    const bekend = new Set(teksten.map(({ tekst }) => tekst));
    const gemist = [...xliff.matchAll(/<source>([^<]+)<\/source>/g)]
      .map(([, bron = '']) => bron.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
      .filter((bron) => !bekend.has(bron));
    assert.deepEqual(gemist, []);
  });
});

describe('the word list', () => {
  it('explains each word in at most two short sentences, without a word that needs explaining itself', () => {
    for (const { woord, uitleg, voorbeeld } of woordenlijst) {
      assert.ok(zinnen(uitleg).length <= 2, woord);
      for (const tekst of [uitleg, voorbeeld.replace(woord, 'woord')])
        assert.deepEqual(beoordeel(tekst, { lezer: 'ouder', soort: 'zin', aanspreek: 'vrij' }), [], tekst);
    }
  });
});

describe('the judgement of a text', () => {
  const ouder: Plek = { lezer: 'ouder', soort: 'zin', aanspreek: 'u' };
  const regels = (tekst: string, plek: Partial<Plek> = {}): Regel[] =>
    beoordeel(tekst, { ...ouder, ...plek }).map(({ regel }) => regel);

  it('lets plain words through, however many sentences they are', () => {
    assert.deepEqual(regels('Bel de school. Zeg de naam van uw kind. De school begint om 08:30 uur.'), []);
  });

  const fouten: [Regel, string, string][] = [
    ['zin', 'a sentence of more than 10 words', 'Een twintigste keer is er voor u en uw kind een kans.'],
    ['woord', 'a word of more than 12 letters', 'Kom naar de informatieavond.'],
    ['ambtelijk', 'the language of an office', 'Bel indien uw kind ziek is.'],
    ['ambtelijk', 'a phrase of it', 'Uw kind dient te bellen.'],
    ['ambtelijk', 'men, but not in mensen', 'Men belt de mensen.'],
    ['beeldspraak', 'what is said in a picture', 'Uw kind gaat aan de slag.'],
    ['vaktaal', 'words of the trade', 'U krijgt feedback.'],
    ['cijfers', 'a number in letters', 'Wacht vijf minuten.'],
    ['afkorting', 'capitals that stand for words', 'Vraag het de IB.'],
    ['afkorting', 'a shortened word', 'Neem iets mee, bijv. fruit.'],
    ['aanspreken', 'je to a parent', 'Bel je kind.'],
    ['lijdend', 'what is done by nobody', 'Uw kind wordt door ons gebeld.'],
  ];
  for (const [regel, wat, tekst] of fouten) it(`finds ${wat}`, () => assert.deepEqual(regels(tekst), [regel]));

  it('finds u to a child or a teacher, and both to anybody', () => {
    assert.deepEqual(regels('Pak uw tas.', { lezer: 'kind', aanspreek: 'je' }), ['aanspreken']);
    assert.deepEqual(regels('Geef u een tip.', { lezer: 'leerkracht', aanspreek: 'je' }), ['aanspreken']);
    assert.deepEqual(regels('Bel je kind als u komt.', { aanspreek: 'vrij' }), ['aanspreken']);
  });

  it('lets a parent say je to the child, and to nobody after that', () => {
    assert.deepEqual(regels('Vraag: wat ga je leren?'), []);
    assert.deepEqual(regels('Vraag: wat ga je leren? Bel je school.'), ['aanspreken']);
  });

  it('allows a step 8 words, a tile 4, a teacher 15', () => {
    const woorden = (aantal: number): string => `${Array.from({ length: aantal }, () => 'boek').join(' ')}.`;
    for (const [plek, meeste] of [
      [{ soort: 'stap' }, 8],
      [{ soort: 'tegel' }, 4],
      [{}, 10],
      [{ lezer: 'leerkracht', aanspreek: 'je' }, 15],
    ] as [Partial<Plek>, number][]) {
      assert.deepEqual(regels(woorden(meeste), plek), []);
      assert.deepEqual(regels(woorden(meeste + 1), plek), ['zin']);
    }
  });

  it('lets jullie speak to parent and child together', () => {
    assert.deepEqual(regels('Dank jullie wel!'), []);
  });

  it('gives teachers words that parents do not get', () => {
    const zin = 'Vraag ernaar in het mentorgesprek.';
    assert.deepEqual(regels(zin, { lezer: 'leerkracht', aanspreek: 'je' }), []);
    assert.deepEqual(regels(zin), ['woord']);
  });

  it('measures a whole of five sentences, and no fewer', () => {
    const zwaar = (aantal: number): string =>
      Array.from(
        { length: aantal },
        () => 'Verantwoordelijke onderwijsinstellingen organiseren ouderbijeenkomsten.',
      ).join(' ');
    assert.deepEqual(beoordeelGeheel(meet(zwaar(4)), 'A2'), []);
    assert.deepEqual(
      beoordeelGeheel(meet(zwaar(5)), 'A2').map(({ regel }) => regel),
      ['fleschDouma', 'brouwer', 'lix'],
    );
    assert.deepEqual(
      beoordeelGeheel(meet(zwaar(5)), 'B1').map(({ regel }) => regel),
      ['fleschDouma', 'lix'],
    );
  });
});

describe('a file that nobody named', () => {
  let project: string;
  const schrijf = async (pad: string, tekst: string): Promise<void> => {
    await mkdir(dirname(join(project, pad)), { recursive: true });
    await writeFile(join(project, pad), tekst);
  };

  before(async () => {
    // Inside the project, so that its packages are found.
    await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
    project = await mkdtemp(join(root, 'node_modules/.cache/lezen-'));
    await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
    await schrijf(
      'src/elements/nieuw/nieuw.teksten.ts',
      `export default ({ msg }) => ({ a: msg('Bel indien nodig.') });\n`,
    );
    await schrijf(
      'src/content/thuisopdracht/nieuw.ts',
      `export default ({ msg }) => ({
        stappen: [{ kind: { doet: msg('Pak uw tas.') }, ouder: { doet: msg('Pak je tas.') } }],
        nabespreking: [msg('Vraag in het loopbaangesprek hoe je leerling het thuis heeft gedaan.')],
      });\n`,
    );
  });
  after(() => rm(project, { recursive: true, force: true }));

  it('is judged too, as what stands in it is meant', async () => {
    const { fout } = poort(await alleTeksten(project), []);
    assert.deepEqual(
      fout.map(({ waar, tekst, regel }) => [waar, tekst, regel]),
      [
        ['src/content/thuisopdracht/nieuw.ts', 'Pak uw tas.', 'aanspreken'],
        ['src/content/thuisopdracht/nieuw.ts', 'Pak je tas.', 'aanspreken'],
        ['src/elements/nieuw/nieuw.teksten.ts', 'Bel indien nodig.', 'ambtelijk'],
      ],
    );
    assert.match(
      fout[2]?.melding ?? '',
      /nieuw\.teksten\.ts, a, for ouder \(A2\): “Bel indien nodig\.”\n.*“indien”; say: als/,
    );
  });

  it('passes with an exception, and an exception for what is right is reported', async () => {
    const nodig = {
      waar: 'src/elements/nieuw/nieuw.teksten.ts',
      tekst: 'Bel indien nodig.',
      regel: 'ambtelijk',
      reden: '',
    } as const;
    const over = { ...nodig, regel: 'woord' } as const;
    const { fout, overbodig } = poort(await alleTeksten(project), [nodig, over]);
    assert.equal(fout.length, 2);
    assert.deepEqual(overbodig, [over]);
  });
});
