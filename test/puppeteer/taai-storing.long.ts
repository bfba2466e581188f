import { describe, it } from 'node:test';
import { engines } from './harness/index.js';
import { elk, enkele, proef, verhalen, type Verhaal } from './taai/storing-proef.js';

for (const engine of engines)
  describe(`storage that fails at any call, in ${engine}`, () => {
    for (const verhaal of Object.keys(verhalen) as Verhaal[])
      it(`stops nobody, and what is said of keeping stays true, ${verhaal}`, (t) =>
        proef(t, engine, verhaal, engine === 'chromium' ? elk : enkele(8)));
  });
