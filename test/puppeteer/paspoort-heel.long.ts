import { describe } from 'node:test';
import { engines } from './harness/index.js';
import { heelPaspoort } from './paspoort-heel.js';

// What paspoort-heel.e2e.ts leaves out: together they are each way, in each language, in each browser.
for (const engine of engines) {
  describe(`a whole passport in ${engine}`, () => {
    heelPaspoort(engine, 'toetsen', 'en');
    heelPaspoort(engine, 'toetsen', 'ar');
    heelPaspoort(engine, 'vinger', 'nl');
    heelPaspoort(engine, 'vinger', 'en');
  });
}
