import { describe } from 'node:test';
import { engines } from './harness/index.js';
import { legtSamen, neemtAlles, toontElkeInhoud, toontWoorden } from './taai/inhoud-proef.js';

for (const engine of engines)
  describe(`what comes from outside, in ${engine}`, () => {
    neemtAlles(engine, { sjablonen: 5000, documenten: 5000 });
    toontWoorden(engine, 1);
    toontElkeInhoud(engine, 5000);
    legtSamen(engine, 5000);
  });
