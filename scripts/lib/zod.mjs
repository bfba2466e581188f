// Leaves out of zod, in what a page downloads, the ways that our schemas never go: 1.5 of its 6.5 kB. The minifier takes away
// what can then not be reached. dist/npm has zod as it is; test/node/zod.test.ts says that nothing else changes.
import { lean } from './lean.mjs';

const NEVER = [
  // Checks that wait for something.
  [/\(asyncResult(?: \|\| _ instanceof Promise)?\)/g, '(false)'],
  [/\w+ instanceof Promise/g, 'false'],
  [/proms\.length/g, '0'],
  // Other ways to read than `safeParse`.
  [/inst\.(parse|parseAsync|safeParseAsync|brand|register) = /g, 'const unused_$1 = '],
  [/inst\["~standard"\] = /g, 'const unused = '],
  // A record of which all keys are known, a tuple that goes on.
  [/def\.keyType\._zod\.values/g, 'undefined'],
  [/def\.rest\b/g, 'null'],
  // Numbers that need not be whole.
  [/def\.format\?\.includes\("int"\)/g, 'true'],
  [/util\.NUMBER_FORMAT_RANGES\[def\.format\]/g, '[]'],
  [/input < minimum|input > maximum/g, 'false'],
  // What only a JSON Schema, a template literal, or a union told apart by a key asks of a schema.
  [/inst\._zod\.onattach\.push\(/g, 'false && $&'],
  [/inst\._zod\.pattern = [^;]*;/g, ''],
  [/util\.defineLazy\(inst\._zod, "(?:pattern|propValues|values)"/g, 'false && $&'],
];

export const leanZod = () => lean('zod', /\/zod\/v4\/(?:core|mini)\/(?:checks|schemas|parse)\.js$/, NEVER);
