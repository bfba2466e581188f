// `npm run vormen`: writes from the schema of each kind of content what a page fetches to read content that has no fault: the
// same shapes without zod, which say yes or no (src/domain/vorm.ts). The schema stays the only definition: what cannot be said
// so stops the build.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadModules } from './lib/modules.mjs';

/** Where the schemas of a kind are, and what each is called in its file. */
const kinds = {
  beeldinstructie: { beeldinstructie: 'beeldinstructieSchema', wijziging: 'beeldinstructieWijzigingSchema' },
  informatiekaart: { informatiekaart: 'informatiekaartSchema' },
  thuisopdracht: { thuisopdracht: 'thuisopdrachtSchema', wijziging: 'thuisopdrachtWijzigingSchema' },
  // Of talks a page knows nothing at first: most schools leave them as they are.
  paspoort: { sjabloon: 'kaalSjabloonSchema', wijziging: 'kaleWijzigingSchema' },
};
const files = { paspoort: 'kaal' };

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = at('src/domain/generated');

const source = (kind) => `src/domain/${kind}/${files[kind] ?? kind}.ts`;
const paths = [...Object.keys(kinds).map(source), 'src/domain/tekst.ts', 'src/domain/grenzen.ts'];
const modules = await loadModules(at('.'), paths);
const { nietLeeg } = modules.get('src/domain/tekst.ts');
const { inhoudGrenzen } = modules.get('src/domain/grenzen.ts');

const unknown = (what) =>
  new Error(`src/domain/vorm.ts has no word for ${what}: say it there, and in scripts/vormen.mjs`);

/** The checks of a schema, as bounds and a pattern where it has them; each kind of check is known, or the build stops. */
function checks({ checks = [] }) {
  const found = {};
  const add = (name, value) => {
    if (name in found) throw unknown(`two times ${name}`);
    found[name] = value;
  };
  for (const check of checks) {
    const { check: kind, ...what } = check._zod.def;
    if (kind === 'min_length') add('min', what.minimum);
    else if (kind === 'max_length') add('max', what.maximum);
    else if (kind === 'greater_than' && what.inclusive) add('min', what.value);
    else if (kind === 'less_than' && what.inclusive) add('max', what.value);
    else if (kind === 'string_format' && what.format === 'regex') add('pattern', what.pattern);
    else if (kind === 'custom' && what.fn === nietLeeg) add('min', 1);
    else if (kind !== 'number_format') throw unknown(`the check ${kind}`);
  }
  return found;
}

/** A schema in the words of vorm.ts. `part` writes what it is made of. */
function written({ _zod: { def } }, part) {
  const { min, max = Infinity, pattern } = checks(def);
  const call = (name, ...args) => `${name}(${args.filter((arg) => arg !== undefined).join(', ')})`;
  switch (def.type) {
    case 'string':
      return call('tekst', min ?? 0, max, pattern && String(pattern));
    case 'number':
      if (def.format !== 'safeint') throw unknown('numbers that are not whole');
      return call('geheel', min ?? -Infinity, max);
    case 'boolean':
      return call('keuze', 'true', 'false');
    case 'enum':
      return call('keuze', ...Object.values(def.entries).map((value) => JSON.stringify(value)));
    case 'literal':
      return call('keuze', ...def.values.map((value) => JSON.stringify(value)));
    case 'array':
      return call('lijst', part(def.element), min ?? 0, Math.min(max, inhoudGrenzen.lijst));
    case 'union':
      return call('een', ...def.options.map(part));
    case 'record':
      return call('register', part(def.keyType), part(def.valueType), min ?? 0);
    case 'never':
      return 'nooit';
    case 'object': {
      if (def.catchall) throw unknown('objects with other keys than they say');
      const entries = Object.entries(def.shape);
      const optional = ([, { _zod }]) => _zod.def.type === 'optional';
      const list = (some, inner) => `{ ${some.map(([key, schema]) => `${key}: ${part(inner(schema))}`).join(', ')} }`;
      const may = entries.filter(optional);
      const must = entries.filter((entry) => !optional(entry));
      return call(
        'object',
        list(must, (schema) => schema),
        may.length > 0 ? list(may, ({ _zod }) => _zod.def.innerType) : undefined,
      );
    }
    default:
      throw unknown(def.type);
  }
}

/** The module of one kind: what occurs more than once has a name of its own. */
function moduleOf(kind) {
  const roots = Object.entries(kinds[kind]).map(([name, from]) => [name, modules.get(source(kind))[from]]);
  const whole = (schema) => written(schema, whole);
  const times = new Map();
  const count = (schema) => {
    const text = written(schema, count);
    times.set(text, (times.get(text) ?? 0) + 1);
    return text;
  };
  for (const [, schema] of roots) count(schema);

  const names = new Map();
  const lines = [];
  const named = (schema) => {
    const key = written(schema, whole);
    const known = names.get(key);
    if (known) return known;
    const text = written(schema, named);
    if (times.get(key) < 2 || text === 'nooit') return text;
    const name = `vorm${names.size + 1}`;
    names.set(key, name);
    lines.push(`const ${name} = ${text};`);
    return name;
  };
  const exported = roots.map(([name, schema]) => `export const ${name} = ${written(schema, named)};`);
  const body = [...lines, ...exported].join('\n');
  const used = ['een', 'geheel', 'keuze', 'lijst', 'nooit', 'object', 'register', 'tekst'].filter((word) =>
    new RegExp(`\\b${word}\\b(?!:)`).test(body),
  );
  return `// Made by \`npm run vormen\` from ${source(kind)}.\nimport { ${used.join(', ')} } from '../vorm.js';\n\n${body}\n`;
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const kind of Object.keys(kinds)) await writeFile(`${folder}/vorm-${kind}.ts`, moduleOf(kind));
