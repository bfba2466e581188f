import { describe } from 'node:test';
import { engines } from './harness/index.js';
import { legtSamen, neemtAlles, toontElkeInhoud, toontWoorden } from './taai/inhoud-proef.js';

for (const engine of engines)
  describe(`what comes from outside, in ${engine}`, () => {
    neemtAlles(engine, engine === 'chromium' ? { sjablonen: 300, documenten: 300 } : { sjablonen: 60, documenten: 60 });
    toontWoorden(engine, engine === 'chromium' ? 2 : 7);
    toontElkeInhoud(engine, engine === 'chromium' ? 200 : 50);
    legtSamen(engine, engine === 'chromium' ? 200 : 50);
  });
