import { describe } from 'node:test';
import { engines } from './harness/index.js';
import { heelPaspoort } from './paspoort-heel.js';

// The other languages are in paspoort-heel.long.ts: the same test, for when there is time.
for (const engine of engines) {
  describe(`a whole passport in ${engine}`, () => {
    heelPaspoort(engine, 'vinger', 'ar');
    heelPaspoort(engine, 'toetsen', 'nl');
  });
}
