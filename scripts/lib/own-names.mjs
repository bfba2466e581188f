import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * What our own classes call their members among themselves, and what the words of the passport are called, shortened in a page's files: a
 * kilobyte of a parent's whole part. Only what is said as a name (`.bladzijden`, `{ bladzijden }`): no content, no answer, no
 * place where something is kept and no page of somebody else may know it, and nothing looks it up by a text. Of a member the
 * build fails where that is not so; a word of which it is not so stays as it is.
 */
const members = (
  'alsGeenNummer beeldKlas bevroren bewaar bewaarder bewaarplaats bijWijziging bladzijde bladzijden deelApparaat ' +
  'dispatch eersteOpen focusVeld gedeeldApparaat gezocht haalBladzijden haalVragen heeftVragen inHetGesprek ' +
  'isIngevuld isUit kanSturen kiesDeel kiesTaal kiesWie laadFout lezer maakLeeg metVerloop metZelden naarGesprek ' +
  'naarPagina neemPlaats nogNietKlaar nogOpen ofVerzorger openDocument opslag paginaMislukt rekenAf samenPraten ' +
  'schrijfIn slaOver spoel stond store stuur taalkeuze toonBeeld traag tussenpagina vanControle vanWie verbinding ' +
  'vergeet voegStijlToe weetIkNiet woordenTaal zegStil zetTekst zonderKeus ' +
  // Lit's, which our elements have for themselves.
  'addController createRenderRoot elementStyles enableUpdating finalizeStyles firstUpdated getPropertyOptions ' +
  'getUpdateComplete hostConnected hostDisconnected hostUpdate hostUpdated isUpdatePending performUpdate ' +
  'removeController renderOptions shadowRootOptions willUpdate'
).split(' ');

/** Where data has its names: what is called so there, is called so everywhere. A word is not called as what keeps data, either. */
const data = ['src/domain', 'src/content', 'src/define/generated'];
const keepers = ['src/storage', 'src/store'];

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** `_a`, `_ba`: two letters at least, as the libraries have names of one. */
const short = (n) =>
  `_${n < letters.length ? letters[n] : letters[Math.floor(n / letters.length) - 1] + letters[n % letters.length]}`;

/** The sources in a folder that pass. */
async function textOf(folder, passes) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(paths.filter(passes).map((path) => readFile(path, 'utf8')))).join('\n');
}

/**
 * Which names are shortened in these files, and to what: for the minifier.
 * @throws where a member is known to others
 */
export async function ownNames(bundle) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const code = chunks.map((chunk) => chunk.code).join('\n');
  const namesIn = async (folders) =>
    (await Promise.all(folders.map((folder) => textOf(folder, () => true)))).join('\n').match(/\b\w+\b/g);
  const known = new Set([
    ...(await namesIn(data)),
    ...chunks.flatMap(({ exports }) => exports),
    ...Array.from(code.matchAll(/(["'`])(\w+)\1/g), ([, , text]) => text),
    ...Array.from((await readFile('custom-elements.json', 'utf8')).matchAll(/"name": "(\w+)"/g), ([, name]) => name),
  ]);
  const wrong = members.filter((name) => known.has(name));
  if (wrong.length > 0) throw new Error(`Others know what is called ${wrong}`);
  const words = await textOf('src/elements/paspoort', (path) => path.endsWith('.teksten.ts'));
  const kept = new Set(await namesIn(keepers));
  const keys = Array.from(words.matchAll(/^ {2}(\w{4,}): msg\(/gm), ([, key]) => key);
  // Members are said most: they get the shortest.
  const names = [...members, ...[...new Set(keys)].filter((key) => !known.has(key) && !kept.has(key)).sort()];
  return {
    says: (text) => new RegExp(`\\b(?:${names.join('|')})\\b`).test(text),
    properties: { regex: new RegExp(`^(?:${names.join('|')})$`), keep_quoted: 'strict' },
    nameCache: { props: { props: Object.fromEntries(names.map((name, n) => [`$${name}`, short(n)])) } },
  };
}
